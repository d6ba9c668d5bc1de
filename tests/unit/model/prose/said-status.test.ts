import assert from 'node:assert/strict';
import test from 'node:test';
import { saidStatus } from '../../../../src/model/prose/said-status.ts';

test('settled values need no word', () => {
  for (const status of ['reported', 'final', 'target'] as const) assert.ok(saidStatus('Xuất khẩu đạt', status, 'vi'));
});

test('each status has its words in each language', () => {
  assert.ok(saidStatus('Xuất khẩu năm 2021 ước đạt', 'estimate', 'vi'));
  assert.ok(saidStatus('Theo số liệu ước tính của tỉnh', 'estimate', 'vi'));
  assert.ok(saidStatus('Exports reached an estimated', 'estimate', 'en'));
  assert.ok(saidStatus('Dự báo cả năm', 'forecast', 'vi'));
  assert.ok(saidStatus('The year was expected to end at', 'forecast', 'en'));
  assert.ok(saidStatus('Số liệu sơ bộ', 'provisional', 'vi'));
  assert.ok(saidStatus('Provisional statistics', 'provisional', 'en'));
});

test('silence, another status and other senses do not count', () => {
  assert.ok(!saidStatus('Xuất khẩu đạt', 'estimate', 'vi'));
  assert.ok(!saidStatus('Exports reached', 'estimate', 'en'));
  assert.ok(!saidStatus('Exports reached an estimated', 'provisional', 'en'));
  assert.ok(!saidStatus('Các hiệp ước và công ước, mơ ước, ước mơ, kích thước', 'estimate', 'vi'));
  assert.ok(!saidStatus('an overestimated risk', 'estimate', 'en'));
});

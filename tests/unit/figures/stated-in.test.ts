import assert from 'node:assert/strict';
import test from 'node:test';
import { evaluateCall } from '../../../src/figures/calls/registry.ts';
import { formatFigure } from '../../../src/figures/format-figure.ts';
import type { Quantity } from '../../../src/model/project.ts';
import { plannedYear, type Cells } from './planned-year.ts';

/** What English prose says of one report in US$ million, in US$ billion. */
function said(cells: Cells, form?: string): string {
  const dataset = plannedYear([{ unit: 'usd-million', ...cells }]);
  const attributes = { indicator: 'output', period: '2021', unit: 'usd-billion', ...(form ? { form } : {}) };
  return formatFigure(evaluateCall(dataset, { name: 'value', attributes }), 'en').replaceAll('\u00a0', ' ');
}

test('a value in another unit keeps both of its bounds, and the word before it', () => {
  assert.equal(said({ value: '3100', upper: '3300', qualifier: 'range' }), 'US$3.1–3.3 billion');
  assert.equal(said({ value: '3100', qualifier: 'more-than' }), 'more than US$3.1 billion');
  assert.equal(said({ value: '3100', qualifier: 'at-most' }), 'at most US$3.1 billion');
});

test('what was reported as reached before its period was over is called early', () => {
  assert.equal(said({ value: '3100', source: 'before' }), 'US$3.1 billion (reported early)');
  assert.equal(said({ value: '3100', source: 'after' }), 'US$3.1 billion');
});

test('a number that is shortened never passes the value that its source calls a floor or a ceiling', () => {
  assert.equal(said({ value: '3160', qualifier: 'more-than' }, 'short'), 'more than US$3.1 billion');
  assert.equal(said({ value: '3160', qualifier: 'at-least' }, 'short'), 'at least US$3.1 billion');
  assert.equal(said({ value: '3140', qualifier: 'nearly' }, 'short'), 'nearly US$3.2 billion');
  assert.equal(said({ value: '3160' }, 'short'), 'US$3.2 billion');
});

test('a fact of a project keeps the word that its source puts before the number', () => {
  const quantity: Quantity = {
    value: '102',
    unit: 'megawatt',
    qualifier: 'about',
    sources: ['paper'],
    preferred: false,
  };
  const figure = { kind: 'quantity', quantity, project: 'hydro' } as const;
  assert.equal(formatFigure(figure, 'en').replaceAll('\u00a0', ' '), 'about 102 MW');
  assert.match(formatFigure({ ...figure, quantity: { ...quantity, qualifier: 'more-than' } }, 'vi'), /^hơn 102/);
});

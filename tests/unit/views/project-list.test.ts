import assert from 'node:assert/strict';
import test from 'node:test';
import { must } from '../../../src/model/dataset.ts';
import { projectList, stateTone, type ProjectState } from '../../../src/views/project-list.ts';
import { smallDataset } from '../small-dataset.ts';

test('in use is what runs or is open to traffic, under construction what is being built; no other state counts as either', () => {
  const dataset = smallDataset();
  const hydro = must(dataset.projects, 'hydro', 'project');
  for (const state of Object.keys(stateTone) as ProjectState[]) {
    const projects = new Map([['hydro', { ...hydro, lastKnown: { ...hydro.lastKnown, state } }]]);
    const { headline } = projectList({ ...dataset, projects }, 'en');
    const [inUse, building] = [['operating', 'open'], ['under-construction']].map((of) => Number(of.includes(state)));
    const wanted = `1 projects: ${inUse} in use when last reported, ${building} under construction`;
    assert.equal(headline.replaceAll('\u00a0', ' '), wanted, state);
  }
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { checkLanguages } from '../../../../src/model/prose/check-languages.ts';
import { checkTemplate } from '../../../../src/model/prose/check-template.ts';
import { compareCalls } from '../../../../src/model/prose/compare-calls.ts';
import { callName, componentName, writeCall } from '../../../../src/model/call-rules.ts';
import { calls as everyCall } from '../../../../src/figures/calls/registry.ts';
import type { ProseRules } from '../../../../src/model/prose/prose-rules.ts';
import { callsIn, parseText } from '../../../../src/model/text.ts';

const rules: ProseRules = {
  locale: 'en',
  calls: everyCall,
  syntax: 'yaml',
  names: [{ text: 'Nghi Sơn 2' }],
  declared: [],
};
const place = { file: 'src/content/charts/a.yaml', line: 4, field: 'title.en' };
const say = (text: string, numbers = true): string[] =>
  checkTemplate(parseText(text), place, rules, { numbers }).map(({ found, expected }) => `${found} ${expected}`);

test('every call of the table is accepted as it is documented', () => {
  const texts = [
    'Exports of {value indicator=exports period=2021 role=target} in 2021 at Nghi Sơn 2',
    'an estimated {value indicator=exports period=2021-H1 form=plain}',
    '{value indicator=exports period=2021 unit=usd-billion}',
    '{value report=exports-2021-target-bth-130143}',
    '{growth indicator=exports period=2020 form=absolute}, {share-of-plan indicator=exports period=2021}',
    '{change indicator=exports from=2020 to=2021 fromRole=target}, {plan-share indicator=exports period=2021}',
    '{gap indicator=exports period=2021}, {implied-base indicator=exports period=2020}, {implied-plan report=exports-2022}',
    '{average-growth indicator=exports from=2016 to=2024}, {multiple indicator=exports from=2016 to=2024}',
    '{quantity project=nghi-son-2 field=investment index=0}, {count of=projects}',
  ];
  for (const text of texts) assert.deepEqual(say(text), [], text);
});

const form =
  'Expected the form {value indicator=exports period=2020}: a lower-case name, then name=value without quotes or spaces. Correct it, or delete the brace.';
const messages: readonly (readonly [name: string, text: string, message: string])[] = [
  [
    'a capital',
    '{Value indicator=exports period=abc}',
    `"{Value indicator=exports period=abc}" is not a call that can be read. ${form}`,
  ],
  ['a stray brace', 'a } b', `"}" is not a call that can be read. ${form}`],
  ['an open brace', 'a {value', `"{value" is not a call that can be read. ${form}`],
  [
    'a misspelt attribute',
    '{value indicator=exports period=2020 rol=target}',
    '{value indicator=exports period=2020 rol=target} has an unknown "rol". Expected only "indicator", "period", "place", "role", "report", "form" and "unit". Check the spelling, or delete it.',
  ],
  [
    'a missing attribute',
    '{value indicator=exports}',
    '{value indicator=exports} has no "period". Expected "indicator" and "period". Add period=…, or "report" instead.',
  ],
  [
    'a role that is none',
    '{value indicator=exports period=2020 role=plan}',
    '{value indicator=exports period=2020 role=plan} has "plan" as role. Expected one of: target, forecast, outcome.',
  ],
  [
    'a period that is none',
    '{value indicator=exports period=2020-Q5}',
    '{value indicator=exports period=2020-Q5} has "2020-Q5" as period. Expected a period such as 2021, 2021-H1 or 2021-YTD9.',
  ],
  [
    'quotes',
    '{count of="projects"}',
    '{count of="projects"} has ""projects"" as of. Expected one of: projects, articles, indicators, observations, sources, terms, tasks, places, verdicts, years, rises, falls. In a field, values stand without quotes.',
  ],
  [
    'a component of articles',
    '{chart id=a}',
    '{chart id=a} can only stand in an article. Expected one of: ' +
      `${Object.keys(everyCall)
        .filter((name) => !everyCall[name]?.mdxOnly)
        .map((name) => `{${name} …}`)
        .join(', ')}.`,
  ],
  [
    'a repeated unit',
    '{value indicator=exports period=2020} billion',
    'The unit "billion" is typed beside a bound number in "… billion". Delete "billion": the number prints its own unit.',
  ],
  [
    'a typed number',
    'Exports of 3.76 billion',
    'The number "3.76" is typed in the text "Exports of 3.76 billion". Write {value indicator=… period=…} or another figure call instead. If it is not data, declare the text under "digits:" with a reason.',
  ],
];
for (const [name, text, message] of messages) {
  test(`message: ${name}`, () => assert.deepEqual(say(text), [message]));
}

test('numbers are left to another check where they are compared across the twins', () => {
  assert.deepEqual(say('Land of 54.06 ha handed over', false), []);
});

test('an unknown call is one problem, on the field’s own line', () => {
  const [problem, ...others] = checkTemplate(parseText('a\nb {toString x=1}'), place, rules);
  assert.deepEqual(others, []);
  assert.equal(problem?.line, 4);
  assert.match(problem?.found ?? '', /^\{toString x=1\} is not a|"\{toString x=1\}" is not a call/);
});

test('names of calls and components are one to one', () => {
  for (const name of Object.keys(everyCall)) assert.equal(callName(componentName(name)), name);
  assert.equal(callName('constructor'), undefined);
  assert.equal(
    writeCall({ name: 'value', attributes: { period: '2020', indicator: 'exports' } }, 'mdx'),
    '<Value indicator="exports" period="2020" />',
  );
});

test('the calls of both languages are compared from both sides', () => {
  const calls = (text: string) => callsIn(parseText(text));
  const places = { vi: { ...place, field: 'title.vi' }, en: place };
  const vi = '{value indicator=exports period=2020} {value indicator=exports period=2020} {count of=projects}';
  const en = '{count of=projects} {value period=2020 indicator=exports} {value indicator=exports period=2021}';
  assert.deepEqual(compareCalls({ vi: calls(vi), en: calls(en) }, places, 'yaml'), [
    {
      ...places.vi,
      found: 'The English text has {value indicator=exports period=2021}; this one does not.',
      expected: 'Expected the same in every language. Add it here, or delete it there.',
    },
    {
      ...places.en,
      found: 'The Vietnamese text has {value indicator=exports period=2020} twice; this one has it once.',
      expected: 'Expected the same in every language. Add it here, or delete it there.',
    },
  ]);
});

test('a text stands in its own language', () => {
  const check = (vi: string, en: string): string[] =>
    checkLanguages({ vi, en }, { vi: place, en: place }).map(({ found }) => found);
  assert.deepEqual(check('Kết quả năm nay cao hơn kế hoạch', 'Results are above the plan'), []);
  assert.deepEqual(check('Marubeni Corporation', 'Marubeni Corporation'), []);
  assert.deepEqual(check('Hồi Xuân', 'At odds with Báo Đầu tư and Tạp chí Công Thương'), []);
  const same = 'Kết quả năm nay cao hơn';
  assert.deepEqual(check(same, same), [`The English text is the same as the Vietnamese: "${same}".`]);
  assert.deepEqual(check('The results of this year are above plan', 'kết quả năm nay cao hơn kế hoạch'), [
    'There is not one accented letter in the Vietnamese text "The results of this year are above plan".',
    'Most words of the English text "kết quả năm nay cao hơn kế hoạch" are Vietnamese.',
  ]);
});

// A sample tells how a page is made and nothing of anybody: whatever stands in the page, and wherever.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutlineElement, OutlineNode } from '@/lib/site/outline';
import { plain } from '@/lib/text/wording';
import { STANDARD_NAMES, STANDARD_VALUES } from './attributes';
import { LIMIT, SAMPLE_HEAD, sampleOf } from './sample';
import { STANDARD_TAGS } from './tags';
import { NAME_WORDS } from './words';

const el = (tag: string, attributes: Record<string, string> = {}, ...nodes: OutlineNode[]): OutlineElement => ({
  tag,
  attributes,
  nodes,
});
const page = (...nodes: OutlineNode[]) => el('html', {}, el('body', {}, ...nodes));
/** What of a body is shown, on one line. */
const bodyOf = (...nodes: OutlineNode[]) => {
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(sampleOf(page(...nodes))) ?? [];
  return body.replace(/\n */g, '');
};

/** Words of the form itself: comments, and what names of tags, attributes and values are made of. */
const FORM = new Set(
  [
    ...STANDARD_TAGS,
    ...STANDARD_NAMES,
    ...STANDARD_VALUES,
    SAMPLE_HEAD,
    'doctype template shadowrootmode open hidden more data frame javascript mailto tel https http amp lt gt quot',
  ]
    .join(' ')
    .toLowerCase()
    .split(/[^a-z]+/),
);
/** Every word of a text, `camelCase` cut apart. */
const wordsOf = (text: string) => text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{L}/gu) ?? [];
/** What touches in the sample may be told as one: an x before or after a known word is another text's. */
const isFair = (word: string) => {
  const own = word.replace(/^x+|x+$/gi, '');
  return [word, own].some((one) => one.length < 2 || NAME_WORDS.has(plain(one)) || FORM.has(one.toLowerCase()));
};

/** Texts of all kinds: names, sentences, addresses, numbers, signs of any script. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.lorem({ maxCount: 12, mode: 'sentences' }),
  fc.emailAddress(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.uuid(),
  fc.constantFrom(
    'EHPAD LES LILAS DU LAC',
    'Dr Jeanne Exemple-Dupont',
    '31 078 912 3',
    'résidenceLesÉrables',
    'xXxSecretxXx',
  ),
);
const anyName = fc.oneof(
  fc.constantFrom(
    ...STANDARD_NAMES,
    'data-structure',
    'data-ehpad-les-lilas',
    'ng-reflect-nom',
    'onlilas',
    'lilas',
    '@click',
    'style',
  ),
  fc.string({ minLength: 1, maxLength: 20 }),
);
const anyTag = fc.oneof(
  fc.constantFrom(
    'div',
    'table',
    'tr',
    'td',
    'a',
    'input',
    'textarea',
    'select',
    'option',
    'script',
    'style',
    'svg',
    'path',
    'title',
    'iframe',
    'app-lilas',
    'fiche-ehpad-lilas',
    'LILAS',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const { outline: anyPage } = fc.letrec<{ outline: OutlineElement; node: OutlineNode }>((tie) => ({
  outline: fc.record(
    {
      tag: anyTag,
      attributes: fc.dictionary(anyName, anyText, { maxKeys: 5 }),
      nodes: fc.array(tie('node'), { maxLength: 6 }),
      hidden: fc.boolean(),
      shadow: fc.array(tie('node'), { maxLength: 3 }),
      page: fc.option(tie('outline'), { nil: undefined, freq: 3, depthSize: 'small' }),
    },
    { requiredKeys: ['tag', 'attributes', 'nodes'] },
  ) as fc.Arbitrary<OutlineElement>,
  node: fc.oneof({ depthSize: 'small' }, anyText, fc.nat({ max: 999 }), tie('outline')),
}));

describe('whatever stands in a page', () => {
  test('no word survives that is not known', () => {
    fc.assert(
      fc.property(anyPage, (one) => {
        expect(wordsOf(sampleOf(one)).filter((word) => !isFair(word))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('no number survives that could mean something', () => {
    fc.assert(
      fc.property(anyPage, fc.stringMatching(/^[1-8]\d{4,8}$/), (one, number) => {
        const where = [
          el(
            'td',
            {
              id: number,
              class: `row-${number}`,
              title: number,
              href: `/f?et=${number}`,
              rowspan: number,
              'aria-level': number,
            },
            number,
          ),
        ];
        expect(
          sampleOf({ ...one, tag: 'div', nodes: [...where, ...one.nodes], attributes: { [`data-${number}`]: number } }),
        ).not.toMatch(/[1-8]\d{4}/);
      }),
    );
  });

  test('the sample is HTML: every sign that means something in it is ours', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bodyOf(el('b', { title: text }, text))).toMatch(/^<b title(="[^"<>]*")?>[^<>"]*<\/b>$/);
      }),
      { numRuns: 500 },
    );
  });
});

const SECRETS = [
  'Jeanne Exemple',
  'Jeanne',
  'EXEMPLE',
  'LILAS',
  'Érables',
  '310789123',
  '31 078 912 3',
  '31-078-912-3',
  'jeanne.exemple@lilas.test',
  'eyJhbGciOiJIUzI1NiJ9',
  'a81bc81b-dead-4e5d-abff-90865d1e13b1',
  'JSESSIONID',
];
/** Each place of a page where something may be said, `secret` said there. */
const PLACES: Record<string, (secret: string) => OutlineNode> = {
  text: (secret) => `Bonjour ${secret}, bienvenue`,
  'text alone': (secret) => secret,
  id: (secret) => el('div', { id: secret }),
  class: (secret) => el('div', { class: `card fiche-${secret} x` }),
  name: (secret) => el('input', { name: `structure[${secret}]` }),
  value: (secret) => el('input', { type: 'text', value: secret }),
  'value of a button': (secret) => el('input', { type: 'submit', value: `Ouvrir ${secret}` }),
  'value of an option': (secret) => el('select', {}, el('option', { value: secret }, secret)),
  textarea: (secret) => el('textarea', {}, `Nom ${secret}`),
  'editable text': (secret) => el('div', { contenteditable: 'true' }, secret),
  title: (secret) => el('a', { title: `Fiche de ${secret}` }, 'Voir'),
  'aria-label': (secret) => el('button', { 'aria-label': `Actions sur ${secret}` }),
  'aria reference': (secret) => el('button', { 'aria-labelledby': `label-${secret}` }),
  'aria value': (secret) => el('div', { 'aria-valuetext': secret, 'aria-checked': secret }),
  alt: (secret) => el('img', { alt: secret, src: `/photos/${secret}.jpg` }),
  link: (secret) => el('a', { href: `/ror/fiche.do;jsessionid=${secret}?nom=${secret}#${secret}` }, 'Fiche'),
  'link within the page': (secret) => el('a', { href: `#/fiche/${secret}` }, 'Fiche'),
  script: (secret) => el('script', { src: `/${secret}.js` }, `var nom = "${secret}"`),
  'link with a script': (secret) => el('a', { href: `javascript:ouvrir('${secret}')`, onclick: `ouvrir('${secret}')` }),
  'data attribute': (secret) => el('tr', { 'data-structure': secret, 'data-json': `{"nom":"${secret}"}` }),
  'name of an attribute': (secret) => el('div', { [`data-${secret}`]: '' }),
  'name of an element': (secret) => el(`app-${secret}`),
  style: (secret) => el('div', { style: `background: url(/${secret}.png)` }),
  role: (secret) => el('div', { role: secret, type: secret, lang: secret }),
  'a shadow root': (secret) => ({ ...el('app-fiche'), shadow: [el('p', {}, secret)] }),
  'a frame': (secret) => ({ ...el('iframe', { src: `/${secret}`, name: secret, srcdoc: secret }), page: page(secret) }),
  'a drawing': (secret) => el('svg', {}, el('title', {}, secret), el('path', { d: secret }, secret)),
  'a definition': (secret) => el('dl', {}, el('dt', {}, 'N° FINESS'), el('dd', {}, secret)),
};

describe.each(Object.keys(PLACES))('planted in %s', (place) => {
  test.each(SECRETS)('« %s » is gone', (secret) => {
    const sample = sampleOf(page(PLACES[place]?.(secret) ?? ''));
    for (const written of [secret, plain(secret), secret.replace(/\W/g, ''), encodeURIComponent(secret)])
      expect(sample.toLowerCase()).not.toContain(written.toLowerCase());
  });
});

describe('what repairs a hook', () => {
  test('stays: roles, labels, kinds of fields, states, what belongs to what', () => {
    expect(
      bodyOf(
        el('label', { for: 'form:nomDossier' }, 'Nom du dossier de Jeanne'),
        el('input', {
          id: 'form:nomDossier',
          type: 'text',
          maxlength: '120',
          value: '31 MAJ',
          'aria-describedby': 'aide lilas',
        }),
        el('span', { id: 'lilas' }),
        el('button', { 'aria-expanded': 'false', 'aria-haspopup': 'menu', class: 'btn btn-primary' }, 'Actions'),
      ),
    ).toBe(
      '<label for="form:nomDossier">Nom du dossier de Xxxxxx</label>' +
        '<input id="form:nomDossier" type="text" maxlength="120" value aria-describedby="aide xxxxx">' +
        '<span id="xxxxx"></span>' +
        '<button aria-expanded="false" aria-haspopup="menu" class="btn btn-primary">Actions</button>',
    );
  });

  test('stays: identifiers that differ differ, those that are the same are the same', () => {
    expect(bodyOf(el('p', { id: 'lilas' }), el('p', { id: 'rosen' }), el('p', { class: 'lilas' }))).toBe(
      '<p id="xxxxx"></p><p id="xxxxx-2"></p><p class="xxxxx"></p>',
    );
  });

  test('stays: where a link leads, in kind', () => {
    const kinds = [
      '#',
      '#suite',
      '#/fiche/3',
      'javascript:void(0)',
      'fiche.do?et=3',
      '/ror/',
      'https://a.test/b',
      'mailto:a@b.test',
      '',
    ];
    expect(kinds.map((href) => bodyOf(el('a', { href })))).toEqual([
      '<a href="#"></a>',
      '<a href="#"></a>',
      '<a href="#/…"></a>',
      '<a href="javascript:"></a>',
      '<a href="/…"></a>',
      '<a href="/…"></a>',
      '<a href="https://"></a>',
      '<a href="mailto:"></a>',
      '<a href></a>',
    ]);
  });

  test('stays: the shape of a row, by which a list is known', () => {
    expect(bodyOf(el('td', {}, 'EHPAD LES LILAS'), el('td', {}, '310789123'), el('td', {}, '31700 Blagnac'))).toBe(
      '<td>EHPAD LES XXXXX</td><td>999999999</td><td>99999 Xxxxxxx</td>',
    );
  });

  test('stays: what is not shown, what a component and a frame hold', () => {
    const sample = sampleOf(
      page(
        { ...el('li'), hidden: true },
        { ...el('app-menu'), shadow: [el('slot')] },
        { ...el('frame', { src: '/a', name: 'menu' }), page: page('Actions') },
      ),
    );
    expect(sample).toContain('<li hidden>');
    expect(sample).toMatch(/<app-menu\s*><template shadowrootmode="open"><slot><\/slot><\/template><\/app-menu/);
    expect(sample).toMatch(/<frame src="frame-1" name="menu"\s*>/);
    expect(sample).toMatch(/<!-- ===== frame-1 ===== -->\n<!DOCTYPE html>\n<html><body>Actions<\/body><\/html>/);
  });

  test('stays: a word that the page cuts', () => {
    expect(
      bodyOf(el('a', {}, el('u', {}, 'R'), 'épertoire'), el('p', {}, el('b', {}, 'Ac'), el('b', {}, 'tions'))),
    ).toBe('<a><u>R</u>épertoire</a><p><b>Ac</b><b>tions</b></p>');
    expect(bodyOf(el('p', {}, el('b', {}, 'Lil'), el('b', {}, 'as')), el('p', {}, 'R'), 'épertoire')).toBe(
      '<p><b>Xxx</b><b>xx</b></p><p>X</p>xxxxxxxx',
    );
  });

  test('adds no space between what touches', () => {
    const sample = sampleOf(page(el('div', {}, el('b', {}, 'Li'), el('b', {}, 'lasse'), ' ', el('i', {}, 'Nom'))));
    expect(
      sample
        .slice(sample.indexOf('<body'))
        .replace(/<[^>]*>/g, '')
        .trim(),
    ).toMatch(/^xxxxxxx\s+Nom$/i);
  });
});

describe('what is long', () => {
  const row = (n: number) =>
    el('tr', {}, el('td', {}, `EHPAD ${n}`), el('td', {}, el('a', { href: `/f?id=${n}` }, 'Ouvrir')));
  const rows = (n: number) => Array.from({ length: n }, (_, i) => row(i));

  test('is cut to the first and the last, and says how many it had', () => {
    const body = bodyOf(el('table', {}, ...rows(200), 3423, ...rows(20)));
    expect(body.match(/<tr>/g)).toHaveLength(15);
    expect(body).toContain('<!-- 3628 more -->');
  });

  test('is not cut where siblings are not alike: a long form keeps all its fields', () => {
    const fields = Array.from({ length: 60 }, (_, i) =>
      i % 2 ? el('label', {}, 'Nom') : el('input', { type: 'text' }),
    );
    expect(bodyOf(...fields).match(/<label>/g)).toHaveLength(30);
  });

  test('fits, however much there is', () => {
    const wide = page(
      ...Array.from({ length: 3000 }, (_, i) =>
        el(i % 2 ? 'p' : 'div', { class: `lilas-${i} rosen-${i}`, id: `a${i}` }, el('b', {}, 'Nom '.repeat(100))),
      ),
    );
    const sample = sampleOf(wide);
    expect(new TextEncoder().encode(sample).length).toBeLessThanOrEqual(LIMIT);
    expect(sample).toMatch(/<\/html>\n$/);
    expect(sample).toContain('more -->');
    const heavy = page(
      el('p', { class: 'lilas '.repeat(90_000), title: 'lilas '.repeat(90_000) }, 'lilas '.repeat(90_000)),
    );
    expect(sampleOf(heavy).length).toBeLessThan(5000);
    let deep = el('p', {}, 'Nom');
    for (let i = 0; i < 2000; i++) deep = el('div', { class: 'wrapper' }, deep);
    expect(new TextEncoder().encode(sampleOf(page(deep))).length).toBeLessThanOrEqual(LIMIT);
  });
});

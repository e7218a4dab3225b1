import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../knowledge/catalogue.ts';
import { headingQuestion } from '../../../knowledge/routing/heading-question.ts';
import { type RoutingFacts, routeServices } from '../../../knowledge/routing/route-services.ts';
import type { Service } from '../../../knowledge/service.ts';
import { settings } from '../../../knowledge/settings.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import type { Belief, Need } from '../../../knowledge/understanding/understanding.ts';

function service(id: string, rest: Partial<Service> = {}): Service {
  const text = { nb: id, nn: id };
  return {
    id,
    names: text,
    provider: 'Nav',
    url: `https://www.nav.no/${id}`,
    login: 'hoyt',
    eids: [],
    description: text,
    does: { nb: [], nn: [] },
    forChild: [],
    topics: [],
    municipal: [],
    phone: null,
    checkedAt: '2026-11-22',
    ...rest,
  };
}

const bands: Service['forChild'] = [
  { from: 0, to: 11, allowed: 'yes', text: { nb: 'Du kan gjøre det.', nn: 'Du kan gjere det.' } },
  { from: 12, to: 15, allowed: 'yes', text: { nb: 'Du kan gjøre det.', nn: 'Du kan gjere det.' } },
  { from: 16, to: 17, allowed: 'no', text: { nb: 'Ungdommen gjør det selv.', nn: 'Ungdommen gjer det sjølv.' } },
];

const catalogue: Catalogue = {
  topics: [
    {
      id: 'a',
      phase: 'p',
      names: { nb: 'Pleiepenger', nn: 'Pleiepengar' },
      terms: { nb: [], nn: [] },
      responsible: 'nav',
      los: [],
      services: ['first', 'second', 'local', 'fourth', 'fifth'],
      related: [],
      sensitive: false,
    },
    {
      id: 'b',
      phase: 'p',
      names: { nb: 'Avlastning', nn: 'Avlasting' },
      terms: { nb: [], nn: [] },
      responsible: 'kommune',
      los: [],
      services: ['local', 'complain'],
      related: [],
      sensitive: false,
    },
  ],
  services: [
    service('complain', { does: { nb: ['sende klage'], nn: ['sende klage'] }, topics: ['c'] }),
    service('first', { forChild: bands }),
    service('second'),
    service('local', { url: null, municipal: [{ kommune: '4601', url: 'https://www.bergen.kommune.no/sok' }] }),
    service('intended'),
  ],
  lifeMap: { phases: [], next: [], ahead: [], begin: [] },
  helplines: [],
  alerts: [],
  lexicon: [],
  municipalities: [{ number: '4601', name: 'Bergen' }],
  cases: [],
};

function route(facts: Partial<RoutingFacts>) {
  return routeServices(
    {
      topics: ['a'],
      needs: [about((facts.topics ?? ['a'])[0] ?? 'a')],
      stated: [],
      complaint: 0,
      childAge: null,
      kommune: null,
      language: 'nb',
      localPage: () => null,
      ...facts,
    },
    catalogue,
    settings.routing,
  );
}

function about(topic: string, services: readonly Belief[] = [], kind: Need['kind'] = 'how'): Need {
  return {
    query: 'x',
    asks: 'x',
    kind,
    prediction: { ...certainOf(topic), topics: [{ id: topic, p: 0.95 }], services },
  };
}

const ids = (facts: Partial<RoutingFacts>) => route(facts).map(({ id }) => id);

describe('routeServices', () => {
  it('shows the topic’s own service for a narrow question, with the reason', () => {
    const shown = route({});
    expect(shown.map(({ id }) => id)).toEqual(['first']);
    expect(shown[0]?.reason).toContain('pleiepenger');
  });

  it('puts what the question asks to do before what the topic lists', () => {
    expect(ids({ needs: [about('a', [{ id: 'second', p: 0.9 }])] })).toEqual(['second', 'first']);
  });

  it('shows the service of each of several needs', () => {
    expect(ids({ topics: ['a', 'b'], needs: [about('a'), about('b')] })).toEqual(
      expect.arrayContaining(['first', 'local']),
    );
  });

  it('shows a municipal service at the municipality’s own address, else at its page, else at the guide’s', () => {
    const localIn = (facts: Partial<RoutingFacts>) =>
      route({ topics: ['b'], ...facts }).find(({ id }) => id === 'local')?.url;
    expect(localIn({ kommune: '4601' })).toBe('https://www.bergen.kommune.no/sok');
    expect(localIn({ kommune: '0301', localPage: () => 'https://oslo.example/b' })).toBe('https://oslo.example/b');
    expect(localIn({})).toBe('/tema/b');
  });

  it('shows where to complain when a complaint is asked about, in its name or by what answers it, and not otherwise', () => {
    const heard = [{ id: 'complain', p: 0.5 }];
    const facts = { topics: ['b'], needs: [about('b', heard)] };
    expect(ids(facts)).toEqual(['local']);
    expect(ids({ ...facts, needs: [about('b', heard, 'complaint')] })).toContain('complain');
    expect(ids({ ...facts, complaint: 1 })).toContain('complain');
  });

  it('counts what the article’s owner states, beside what topics list', () => {
    const doubt = [{ id: 'intended', p: 0.9 }];
    expect(ids({ needs: [about('a', doubt)] })).not.toContain('intended');
    expect(ids({ topics: ['unknown'], needs: [about('unknown', doubt)], stated: [['intended']] })).toEqual([]);
    const listed = {
      topics: ['b'],
      needs: [{ ...about('b'), prediction: { ...about('b').prediction, topics: [{ id: 'b', p: 0.3 }] } }],
    };
    expect(ids(listed)).toEqual([]);
    expect(ids({ ...listed, stated: [['local']] })).toEqual(['local']);
  });

  it('goes by what is heard alone when the answer has no topic', () => {
    expect(ids({ topics: [], needs: [about('a', [{ id: 'intended', p: 0.6 }])] })).toEqual(['intended']);
    expect(ids({ topics: [], needs: [about('a', [{ id: 'intended', p: 0.2 }])] })).toEqual([]);
  });

  it('says what a parent may do at the child’s age, and at every age when it is not known', () => {
    expect(route({ childAge: 16 })[0]?.forChild).toBe('Ungdommen gjør det selv.');
    expect(route({ childAge: 15 })[0]?.forChild).toBe('Du kan gjøre det.');
    expect(route({ childAge: 18 })[0]?.forChild).toBeNull();
    expect(route({})[0]?.forChild).toBe('0–15 år: Du kan gjøre det. 16–17 år: Ungdommen gjør det selv.');
  });

  it('passes over services that nothing is known of', () => {
    expect(route({ topics: ['unknown'], needs: [about('unknown', [{ id: 'unknown', p: 0.9 }])] })).toEqual([]);
  });
});

describe('headingQuestion', () => {
  it.each([
    ['Slik søker du om pleiepenger', 'nb', 'Hvordan søker jeg om pleiepenger?'],
    ['Hvor lenge du kan få pleiepenger', 'nb', 'Hvor lenge kan jeg få pleiepenger?'],
    ['Slik søkjer du om pleiepengar', 'nn', 'Korleis søkjer eg om pleiepengar?'],
    ['Godt å vite', 'nb', null],
  ] as const)('makes %s (%s) into %s', (heading, language, question) => {
    expect(headingQuestion(heading, language)).toBe(question);
  });
});

import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../knowledge/catalogue.ts';
import { headingQuestion } from '../../../knowledge/routing/heading-question.ts';
import { type RoutingFacts, routeServices } from '../../../knowledge/routing/route-services.ts';
import type { Service } from '../../../knowledge/service.ts';
import { settings } from '../../../knowledge/settings.ts';

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
    service('complain', { does: { nb: ['sende klage'], nn: ['sende klage'] } }),
    service('first', { forChild: bands }),
    service('second'),
    service('local', { url: null, municipal: [{ kommune: '4601', url: 'https://www.bergen.kommune.no/sok' }] }),
    service('intended'),
  ],
  lifeMap: { phases: [], next: [], ahead: [] },
  helplines: [],
  alerts: [],
  lexicon: [],
  municipalities: [{ number: '4601', name: 'Bergen' }],
};

function route(facts: Partial<RoutingFacts>) {
  return routeServices(
    { topics: ['a'], needs: [], childAge: null, kommune: null, language: 'nb', localPage: () => null, ...facts },
    catalogue,
    settings.routing,
  );
}

function intent(id: string, p: number): RoutingFacts['needs'] {
  const classes = {
    topic: 1,
    'out-of-scope': 0,
    'not-covered': 0,
    'medical-advice': 0,
    'own-case': 0,
    'small-talk': 0,
  };
  return [{ query: 'x', kind: 'how', prediction: { topics: [], classes, services: [{ id, p }], evidence: [] } }];
}

describe('routeServices', () => {
  it('shows what the topic lists, in its order, with the reason', () => {
    const shown = route({});
    expect(shown.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(shown[0]?.reason).toContain('pleiepenger');
  });

  it('shows a municipal service at the municipality’s own address, else at its page, else at the guide’s', () => {
    const localIn = (facts: Partial<RoutingFacts>) =>
      route({ topics: ['b'], ...facts }).find(({ id }) => id === 'local')?.url;
    expect(localIn({ kommune: '4601' })).toBe('https://www.bergen.kommune.no/sok');
    expect(localIn({ kommune: '0301', localPage: () => 'https://oslo.example/b' })).toBe('https://oslo.example/b');
    expect(localIn({})).toBe('/tema/b');
  });

  it('shows where to complain first when the question is about a complaint, and not otherwise', () => {
    const complaint = intent('none', 0).map((need) => ({ ...need, kind: 'complaint' as const }));
    expect(route({ topics: ['b'] }).map(({ id }) => id)).toEqual(['local']);
    expect(route({ topics: ['b'], needs: complaint }).map(({ id }) => id)).toContain('complain');
  });

  it('puts what the question means to do before what the topic lists', () => {
    expect(route({ needs: intent('second', 0.9) })[0]?.id).toBe('second');
    expect(route({ needs: intent('intended', 0.9) }).map(({ id }) => id)).toContain('intended');
    expect(route({ needs: intent('intended', 0.2) }).map(({ id }) => id)).not.toContain('intended');
  });

  it('says what a parent may do at the child’s age, and at every age when it is not known', () => {
    expect(route({ childAge: 16 })[0]?.forChild).toBe('Ungdommen gjør det selv.');
    expect(route({ childAge: 15 })[0]?.forChild).toBe('Du kan gjøre det.');
    expect(route({ childAge: 18 })[0]?.forChild).toBeNull();
    expect(route({})[0]?.forChild).toBe('0–15 år: Du kan gjøre det. 16–17 år: Ungdommen gjør det selv.');
  });

  it('passes over services that nothing is known of', () => {
    expect(route({ topics: ['unknown'], needs: intent('unknown', 0.9) })).toEqual([]);
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

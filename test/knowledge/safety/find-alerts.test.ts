import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertKind, GentleKind } from '../../../knowledge/alert.ts';
import { findAlerts } from '../../../knowledge/safety/find-alerts.ts';
import { isAlertKind } from '../../../knowledge/safety/spoken-by.ts';

function kindsIn(text: string): (AlertKind | GentleKind)[] {
  return findAlerts(text).map(({ kind }) => kind);
}

const alarms: Readonly<Record<AlertKind, readonly string[]>> = {
  'medical-emergency': [
    'Han puster ikke!',
    'hun faar ikke puste',
    'Babyen har sluttet å puste',
    'guten pustar ikkje',
    'Ho fær itj pust',
    'Ungen er blå rundt munnen',
    'Sønnen min er helt blå i ansiktet',
    'Barnet er bevisstløst',
    'jenta er medvitslaus',
    'han er bevistløs',
    'Vi får ikke kontakt med henne',
    'får ikkje kontakt med guten',
    'Hun våkner ikke',
    'får ikke vekket ham',
    'Han reagerer ikke når jeg roper',
    'Han har krampeanfall nå',
    'anfallet gir seg ikke',
    'Krampene stopper ikke',
    'Anfallet har vart i 10 minutter',
    'Ho ligg og krampar',
    'Noe sitter fast i halsen hans',
    'hun holder på å kveles',
    'Stiv i nakken og høy feber',
    'feber og utslett som ikke blekner',
    'Blødningen stopper ikke',
    'anafylaktisk sjokk',
    'He is not breathing',
    'My daughter is unconscious',
    "She won't wake up",
    'my son is having a seizure',
    'He is choking on a grape',
    'Lips are blue',
    'trenger ambulanse nå',
    'babyen er livløs',
    'Sonen vår pustar ikkje skikkeleg og er blå i leppene',
  ],
  poisoning: [
    'Hun har svelget et knappebatteri',
    'treåringen har drukket vaskemiddel',
    'guten har ete snus',
    'Ungen har slukt ein magnet',
    'han drakk lampeolje',
    'Barnet har spist fluesopp',
    'jenta har fått i seg klorin',
    'har spist en oppvasktablett',
    'Han har tatt for mange paracet',
    'Hun har fått dobbel dose medisin',
    'ga ham feil medisin',
    'Toåringen tok mormors blodtrykksmedisin',
    'Ho har teke for mange tablettar',
    'han har svelget tabletter',
    'Jeg ga henne for mye morfin',
    'tok hele pakka med piller',
    'My toddler swallowed a battery',
    'She drank bleach',
    'He took too many pills',
    'my son overdosed',
    'barnet har ete giftige bær',
    'Hu har drekki sprit, nei drukke sprit',
  ],
  'self-harm': [
    'Jeg vil ikke leve lenger',
    'eg orkar ikkje leve meir',
    'Jeg orker ikke å leve',
    'æ vil itj lev mer',
    'jeg vil dø',
    'eg vil døy',
    'Jeg har lyst til å dø',
    'vurderer å ta livet av meg',
    'Jeg tenker på selvmord',
    'jeg har selvmordstanker',
    'Eg har sjølvmordstankar',
    'jeg vil gjøre slutt på livet',
    'Alle hadde hatt det bedre uten meg',
    'det er ingen vits i å leve',
    'Livet er ikke verdt å leve',
    'Jeg kutter meg',
    'jeg har lyst til å skade meg selv',
    'Jeg skulle ønske jeg var død',
    'Jeg håper jeg ikke våkner i morgen',
    'I want to die',
    'I want to kill myself',
    "I don't want to live anymore",
    'everyone would be better off without me',
    'I am suicidal',
    'Jeg klarer ikke leve med dette lenger, vil bare dø',
    'Mannen min sier han vil ta livet sitt',
    'har planer om å ta livet av meg',
    'jeg vil ta mitt eget liv',
  ],
  'child-self-harm': [
    'Datteren min sier hun ikke vil leve',
    'sønnen vår vil dø',
    'Jenta mi kutter seg',
    'guten kuttar seg på armane',
    'Hun skader seg selv',
    'ho skadar seg sjølv',
    '15-åringen snakker om selvmord',
    'Tenåringen vår har selvmordstanker',
    'Han truer med å ta livet sitt',
    'datteren driver med selvskading',
    'Sønnen sier han har lyst til å dø',
    'ho seier ho vil døy',
    'Jeg fant et avskjedsbrev på rommet hennes',
    'Sønnen vår prøvde å ta livet sitt i går',
    'My daughter cuts herself',
    'my son wants to die',
    'She says she wants to kill herself',
    'hu orke itj leve mer',
  ],
  'violence-or-abuse': [
    'Mannen min slår meg',
    'faren slår barna',
    'pappa slår meg',
    'mannen slår oss',
    'Samboeren min truer meg',
    'Vi lever med vold i hjemmet',
    'barnet blir mishandlet',
    'Hun er utsatt for seksuelle overgrep',
    'Datteren min ble voldtatt',
    'Jeg er redd for å skade barnet mitt',
    'Eg er redd mannen min',
    'Stefaren tar på meg',
    'Jeg slo ungen i dag',
    'Jeg har lyst til å riste babyen',
    'ho blir slått heime',
    'jeg tør ikke gå hjem',
    'My husband hits me',
    'my dad beats me',
    'I am afraid I will hurt my baby',
    'Mamma slår lillebroren min',
  ],
};

const harmless: readonly string[] = [
  'Hva gjør jeg hvis han slutter å puste?',
  'Finnes det kurs i førstehjelp for barn som ikke puster?',
  'Han var bevisstløs i fjor, kan vi få erstatning?',
  'Hun får kramper av og til, får vi hjelpestønad?',
  'Sønnen har epilepsi og kramper hver uke',
  'Han puster ikke selv og har respirator, får vi nattevakt?',
  'Hun hadde krampeanfall for to år siden',
  'Jeg får ikke puste av alle skjemaene',
  'Vi får ikke kontakt med Nav',
  'Sykehuset svarer ikke når vi ringer',
  'Han våkner ikke om natta av alarmen, kan vi få nattevakt?',
  'Hva er risikoen for at hun får anafylaktisk sjokk på skolen?',
  'Jenta reagerer ikke på behandlingen',
  'Hun har tatt medisin hver dag i et år',
  'Kan vi få dekket medisin på blå resept?',
  'Han svelger ikke tabletter, finnes det mikstur?',
  'Vi har brukt for mye penger på medisin',
  'Hva gjør vi hvis hun svelger et batteri?',
  'Han svelget en mynt for to år siden',
  'Jeg skriver oppgave om forgiftning',
  'Hun spiser bare mat gjennom sonde',
  'Jeg har aldri tenkt på selvmord',
  'Jeg dør av latter',
  'Jeg er dødssliten',
  'vi må drepe tid på sykehuset',
  'mobilen min er døende',
  'Det tar livet av meg, alt dette papirarbeidet i fjor',
  'Kurs i selvmordsforebygging for lærere',
  'Jeg skriver bacheloroppgave om selvmord',
  'Barnet mitt skal dø',
  'Datteren vår vil dø hjemme',
  'Sønnen vår er døende, hvilke rettigheter har vi?',
  'Han vil dø av sykdommen',
  'Faren hans tok livet sitt i fjor, har vi rett til støtte?',
  'Vi har mistet sønnen vår',
  'Lindrende behandling hjemme',
  'Jeg hadde selvmordstanker da jeg var ung',
  'Hun er ikke suicidal',
  'Skal vi avslutte behandlingen?',
  'My grandmother died last year',
  'Jeg leste en bok om en jente som kutter seg',
  'Det slår meg at vi ikke har søkt',
  'Sønnen slår seg når han faller',
  'Nav truer med å stoppe pengene',
  'Kommunen slår sammen skolene',
  'Hun slår hodet i veggen under anfall',
  'Hvem slår av alarmen?',
  'Pappa slår meg i sjakk',
  'Mannen min slår opp i loven',
  'Mannen min slår aldri barna',
  'Jeg holder kurs om vold i nære relasjoner',
  'Podkast om overgrep',
  'Hvor lenge kan jeg få pleiepenger?',
  'Kan jeg kutte ned på stillingen min?',
  'Vi vil leve et vanlig liv',
  'Jeg vil ikke leve av sosialhjelp',
  'Livet er hardt, men vi klarer oss',
  'Vi blør penger',
  'Skolen får ikke kontakt med PPT',
  'Hun er blå i øynene',
  'Hvordan leve med et sykt barn?',
  'Kan han få hoppe på trampoline?',
  'jeg vil skade ingen med klagen',
  'Kan vi ta livet med ro',
  'Is there training for parents when a child has seizures?',
  'He used to have seizures',
  'We are dying to know the answer',
  'My son is not suicidal',
  'Kan han ta med medisinen i barnehagen?',
  'Hvor får jeg tatt blodprøve?',
  'Vi er redde for å miste pleiepengene',
  'Skjemaene tar livet av oss',
  'Papirarbeidet tek livet av meg',
  'Jeg tar på meg ansvaret for søknaden',
];

describe('findAlerts', () => {
  for (const [kind, texts] of Object.entries(alarms)) {
    it.each(texts)(`hears ${kind}: %s`, (text) => {
      expect(kindsIn(text)).toContain(kind);
    });
  }

  it.each(harmless)('raises no alarm: %s', (text) => {
    expect(kindsIn(text).filter(isAlertKind)).toEqual([]);
  });

  it.each([
    ['Jeg orker ikke mer', 'despair'],
    ['Eg er heilt utsliten', 'despair'],
    ['Vi går på veggen', 'despair'],
    ["I can't cope anymore", 'despair'],
    ['Vi har mistet sønnen vår', 'grief'],
    ['Barnet vårt døde i mai', 'grief'],
    ['Dottera vår er døyande', 'dying-child'],
    ['Barnet mitt skal dø', 'dying-child'],
    ['Vi vil at gutten skal få være hjemme den siste tiden', 'dying-child'],
    ['Han har kort tid igjen', 'dying-child'],
    ['Our daughter is dying and we want to go home', 'dying-child'],
    ['Vi har mistet den ene tvillingen', 'grief'],
    ['Jeg har mistet den lille gutten vår', 'grief'],
    ['Vi sørger så forskjellig', 'grief'],
    ['Hun gikk bort i vinter', 'grief'],
    ['Our baby passed away in May', 'grief'],
  ])('meets %s gently', (text, kind) => {
    expect(kindsIn(text)).toEqual([kind]);
  });

  it.each([
    'Mister vi hjelpestønaden når gutten blir 18 år?',
    'Hvem sørger for undervisning mens han ligger inne?',
    'Misser vi plassen når jenta er sjuk, eller mistar vi han?',
    'Den siste tiden har sønnen min vært mye borte fra skolen',
    'I den siste tida har ho vore mykje heime',
    'She cannot manage her own money',
  ])('takes no loss from %s', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  it('hears one sentence in a long message, and meets missing æøå and doubled letters', () => {
    const story = 'Vi har søkt om pleiepenger og venter på svar fra Nav. '.repeat(30);
    expect(kindsIn(`${story}Jeg villl ikke levve lenger. ${story}`)).toEqual(['self-harm']);
    expect(kindsIn('han faar ikke puste')).toEqual(['medical-emergency']);
    expect(kindsIn('jenta er bla rundt munnen')).toEqual(['medical-emergency']);
  });

  it('finds the same wherever it stands among harmless sentences', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...alarms['self-harm'].slice(0, 8)),
        fc.array(fc.constantFrom(...harmless.slice(-9)), { maxLength: 5 }),
        (alarm, around) => {
          expect(kindsIn([...around, alarm, ...around].join('\n'))).toContain('self-harm');
        },
      ),
      { numRuns: 40 },
    );
  });

  it('reads 10,000 characters in time that grows with their number only', () => {
    for (const unit of ['jeg vil ikke ', 'puster ', 'har svelget ', 'a ', 'mannen min slår ']) {
      const time = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
        const times = Array.from({ length: 5 }, () => {
          const before = performance.now();
          findAlerts(text);
          return performance.now() - before;
        });
        return Math.min(...times);
      };
      time(10_000);
      expect(time(10_000)).toBeLessThan(100);
      expect(time(40_000)).toBeLessThan(Math.max(4, time(10_000)) * 12);
    }
  });
});

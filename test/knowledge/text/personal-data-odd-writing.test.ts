import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../knowledge/text/normalise.ts';
import { redactPersonalData } from '../../../knowledge/text/personal-data.ts';

const redact = (text: string) => redactPersonalData(normaliseText(text), new Set()).text;

describe('redactPersonalData, in odd writing', () => {
  it.each([
    ['Min telefon er fire en null seks, to to ni åtte.', 'Min telefon er [telefonnummer].'],
    ['ring nihundreogtolv trettifire femhundreogseks', 'ring [telefonnummer]'],
    ['number: four seven, eight one, double two, zero nine', 'number: [telefonnummer]'],
    ['fødselsnummeret er atten null fire fjorten fem seks sju åtte ni', 'fødselsnummeret er [fødselsnummer]'],
    ['ring 97 03 og så 18 og så 44', 'ring [telefonnummer]'],
    ['mormor i Polen har 0048 601 234 567', 'mormor i Polen har [telefonnummer]'],
    ['Personnr: 73 921. Hva nå?', 'Personnr: [fødselsnummer]. Hva nå?'],
    ['født 040618 og de siste fem er 48213', 'født [fødselsnummer] og de siste fem er [fødselsnummer]'],
    ['Skriv til kari . nordmann @ eksempel . no i dag', 'Skriv til [e-post] i dag'],
    ['ola_nordmann [a] eksempel(dot)com', '[e-post]'],
    ['ole punktum hansen krøll eksempel punktum no', '[e-post]'],
    ['per@gmail,com eller lise@hotmail', '[e-post] eller [e-post]'],
    ['Vi bor på Nedre Kvam gard, 2665 Lesja', 'Vi bor på [adresse]'],
    ['Vi bor i 9990 Båtsfjord', 'Vi bor i [adresse]'],
    ['Post: Postboks 44 Sentrum, 9990 Båtsfjord', 'Post: [adresse]'],
    ['lives at 14 Oak Lane, Bristol BS1 4DJ.', 'lives at [adresse].'],
    ['bor i Solsida 7, 3. etasje, oppgang B, 7033 Trondheim', 'bor i [adresse]'],
    ['send til Nyheim, Solvegen 7, c/o Moe, 6800 Førde', 'send til [adresse]'],
    ['Huset Fjellro terrasse 9 leil. 304', 'Huset [adresse]'],
    ['i live in storgata 3a, floor 4, ok', 'i live in [adresse], ok'],
    ['Hun fylte 12 år 3. mars 2026', 'Hun fylte 12 år [fødselsdato]'],
    ['born on the twelfth of May 2015', 'born on the [fødselsdato]'],
    ['d.o.b. 12/05/2015', 'd.o.b. [fødselsdato]'],
    ['født 03 11 2016', 'født [fødselsdato]'],
    ['vennlig hilsen tone elise strand', 'vennlig hilsen [navn]'],
    ['helsing kari og nils moe, og takk', 'helsing [navn] og [navn], og takk'],
    ['Hvem betaler? Thanks, Imogen', 'Hvem betaler? Thanks, [navn]'],
    ['Fysioterapeuten, Gunnbjørg, sier nei', 'Fysioterapeuten, [navn], sier nei'],
    ['Mrs Haugland at the school', 'Mrs [navn] at the school'],
    ['Overlege T. Kvamme var her. Kvamme sa nei.', 'Overlege [navn] var her. [navn] sa nei.'],
    ['hvorfor blir Noras fravær meldt', 'hvorfor blir [navn] fravær meldt'],
    ["details of Noah's diagnosis", 'details of [navn] diagnosis'],
    ['spør om Tiriyos far kan', 'spør om [navn] far kan'],
    ['Signe Thorsdalen, 93847562, lurer', '[navn], [telefonnummer], lurer'],
    ['hun heter egentlig Bjørk Sofie', 'hun heter egentlig [navn]'],
    ['jeg heter linda strand og lurer', 'jeg heter [navn] og lurer'],
    ['tante Bodil passer ham', 'tante [navn] passer ham'],
    ['Gjelder ELIAS HANSEN på åtte', 'Gjelder [navn] på åtte'],
    ['mvh s. k. haugen', 'mvh [navn]'],
    ['ola punktum moe at eksempel punktum no', '[e-post]'],
    ['vår datter ylva er åtte', 'vår datter [navn] er åtte'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it.each([
    'Vi har fire barn på to, fire, seks og åtte år',
    'Han telte en to tre fire fem seks sju åtte ni ti',
    'Det kostet fire hundre og tolv, to hundre og fem og ni hundre kroner',
    'Vi fikk ti timer, så tjue, tretti og førti timer i uka',
    '41 250 000 øre, og budsjettet for heisen er 41 250 900',
    'Vi bor på rom 12 og holder til på avdeling 4',
    'Vi bor på en øy med 400 innbyggere',
    'We moved to Ålesund with our 20-year-old',
    'Send klagen til Nav, Postboks 6600 Etterstad, 0607 Oslo',
    'Grunnstønad, 1344 Kroner i måneden',
    'Krav på papir til Pasientreiser HF, Postboks 2864 Kjørbekk, 3702 Skien',
    'Er «Tante Pose» fra før krigen?',
    'Han fylte 6 år og vi søkte 12.03.2024',
    'He is 14 and reads too much. She is 13.',
    'Kong Olav Vs kreftfond og Kronprinsesse Märthas minnefond',
    'stue Astrid Lindgren på barneavdelingen',
    'Thor Heyerdahl vidaregåande skule',
    'in the Roald Amundsen room',
    "Crown Princess Mette-Marit's fund",
    'Fire dager på St. Olav',
    'ergoterapeut Nord-Odal kommune',
    'rullestol på Color Line til Kiel',
    'Har han Williams syndrom eller Edwards syndrom?',
    'Sykehusets prest, Kirkens mor-barn-gruppe og Verdens Barn',
    'mvh fortvilet mor til tre',
    'takk per telefon',
    'HVA ER BPA OG NÅR FÅR VI SVAR FRA NAV? Legen sier at dette punkt for punkt er riktig',
    'jeg er tom. Fysioterapeuten, Nav, og skolen sier nei',
    'Huda hennar er raud',
  ])('leaves alone: %s', (text) => {
    expect(redact(text)).toBe(normaliseText(text));
  });

  it('reads hostile characters in linear time', () => {
    for (const unit of [
      'to tre ',
      'ni hundre og ',
      'a . ',
      'a krøll ',
      'Aa, ',
      'c/o Aa, ',
      '120512 og så ',
      'mvh per ',
      'Emil ',
    ]) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      const before = performance.now();
      redact(text);
      expect(performance.now() - before).toBeLessThan(500);
    }
  });
});

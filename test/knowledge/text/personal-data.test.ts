import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../knowledge/text/normalise.ts';
import { redactPersonalData } from '../../../knowledge/text/personal-data.ts';

const publicNumbers = new Set(['116117', '116123', '55553333', '22591300', '80033321', '05515']);

function check(text: string): { text: string; types: string[] } {
  const { text: redacted, redactions } = redactPersonalData(normaliseText(text), publicNumbers);
  return { text: redacted, types: redactions.map(({ type }) => type) };
}

describe('redactPersonalData', () => {
  // Synthetic numbers only (month + 80 or failing check digits).
  it.each([
    ['sønnen min har fnr 17912099997', 'fnr', '17912099997'],
    ['179120 99997', 'fnr', '99997'],
    ['179120-99997', 'fnr', '99997'],
    ['17 91 20 999 97', 'fnr', '999'],
    ['17.91.20.99997', 'fnr', '99997'],
    ['1 7 9 1 2 0 9 9 9 9 7', 'fnr', '9 9'],
    ['１７９１２０９９９９７', 'fnr', '１７９'],
    ['179120\u200b99997', 'fnr', '99997'],
    ['179120\u00a099997', 'fnr', '99997'],
    ['D-nummer 57912075186', 'fnr', '57912'],
    ['H-nummer 17522099997', 'fnr', '17522'],
    ['01010112345 med feil kontrollsiffer', 'fnr', '01010112345'],
    ['født 12.05.2014 12345', 'fnr', '12345'],
    ['for 12 05 2014 12345', 'fnr', '12345'],
    ['fnr.: 13 13 13 13 131', 'fnr', '131'],
    ['kontonummer 1503 40 12345', 'account', '12345'],
    ['IBAN NO93 8601 1117 947', 'account', '947'],
    ['iban no9386011117947', 'account', '9386'],
    ['GB29 NWBK 6016 1331 9268 19', 'account', 'NWBK'],
    ['+1 (212) 555-0147', 'phone', '0147'],
    ['anna dot larsen at gmail dot com', 'email', 'anna'],
    ['vi bor på Øvre Torggate 9, 2. etg', 'address', 'etg'],
    ['Nedre Storgate 45 H0302, 3015 Drammen', 'address', 'H0302'],
    ['Dronning Eufemias gate 30', 'address', 'Dronning'],
    ['we moved to Lille Grensen 7', 'address', 'Grensen'],
    ['mitt navn er hanne sofie berg', 'name', 'berg'],
    ['hilsen familien Krogstad', 'name', 'Krogstad'],
    ['this is Grace, his aunt', 'name', 'Grace'],
    ['1503.99.12345', 'account', '12345'],
    ['konto: 98765432109', 'account', '98765432109'],
    ['ring meg på 987 65 432', 'phone', '65 432'],
    ['tlf 98765432', 'phone', '98765432'],
    ['+47 98 76 54 32', 'phone', '76 54'],
    ['0047 98765432', 'phone', '98765432'],
    ['+4798765432', 'phone', '98765432'],
    ['9 8 7 6 5 4 3 2', 'phone', '7 6'],
    ['987-65-432', 'phone', '987'],
    ['skriv til kari.nordmann@example.no', 'email', 'kari'],
    ['kari(at)example.no', 'email', 'kari'],
    ['KARI_N+1@mail.example.com', 'email', 'KARI'],
    ['Vi bor i Storgata 12 B, 0155 Oslo', 'address', 'Storgata'],
    ['storgata 12, 0155 oslo', 'address', 'storgata'],
    ['Adressen er Øvre Kirkevei 3, 4616 Kristiansand', 'address', 'Kirkevei'],
    ['Myra 14, 5200 Os', 'address', 'Myra'],
    ['vi bur i kyrkjevegen 8', 'address', 'kyrkjevegen'],
    ['Vi holder til i Solveien 22', 'address', 'Solveien'],
    ['Sønnen min Ola Nordmann har epilepsi', 'name', 'Ola'],
    ['dattera vår, Kari, er 8', 'name', 'Kari'],
    ['min sønn Tor-Erik er syk', 'name', 'Tor'],
    ['sønnen min heter ola', 'name', 'ola'],
    ['Jeg heter Bjørn Hansen og lurer', 'name', 'Hansen'],
    ['guten vår heiter Sjur', 'name', 'Sjur'],
    ['My son Jack is ill', 'name', 'Jack'],
    ['My name is Sarah Connor', 'name', 'Connor'],
    ['mvh Stine Berg', 'name', 'Berg'],
    ['saksbehandleren vår Grete Moe svarer ikke', 'name', 'Moe'],
    ['overlege Brekke sa det', 'name', 'Brekke'],
    ['vi får ikke Emil på skolen', 'name', 'Emil'],
    ['det gjelder Storm på 8 år', 'name', 'Storm'],
    ['Jeg er Kåre Vik', 'name', 'Vik'],
    ['han er født 12.03.2014', 'birth-date', '12.03'],
    ['ho er fødd den 4. mai 2015', 'birth-date', 'mai'],
    ['fødselsdatoen til sønnen min er 2014-03-12', 'birth-date', '03-12'],
    ['born on 12 March 2014', 'birth-date', 'March'],
    ['f. 120314', 'birth-date', '120314'],
    ['hun fyller 18 den 3. juni', 'birth-date', 'juni'],
    ['fnr 179120\u201199997 med et annet tegn imellom', 'fnr', '99997'],
    ['mob. 98 / 76 / 54 / 32', 'phone', '76'],
    ['tlf. 47 98 76 54 32', 'phone', '32'],
    ['mormor i Sverige har +46 70 123 45 67', 'phone', '67'],
    ['ring +48 601 234 567 til far', 'phone', '601'],
    ['+380501234567 er nummeret', 'phone', '5012'],
    ['trude at eksempel dot no', 'email', 'trude'],
    ['bjørn krøllalfa eksempel.no', 'email', 'eksempel'],
    ['liv [at] eksempel [dot] no', 'email', 'eksempel'],
    ["mail: Ann-Kristin.O'Neill@example.com", 'email', 'Kristin'],
    ['jeg er mor til Henriette Dahl på tolv', 'name', 'Dahl'],
    ['datra mi heter emma', 'name', 'emma'],
    ["I'm Grace Miller and my child is ill", 'name', 'Miller'],
    ['Øvre Strandvei 118, 4006 er riktig', 'address', 'Øvre'],
    ['Huset i Tømmerholtet 16 må ha rampe', 'address', 'Tømmerholtet'],
    ['levering til Trondheimsveien 210, leilighet 402', 'address', '402'],
  ])('takes out what identifies: %s', (text, type, gone) => {
    const result = check(text);
    expect(result.types).toContain(type);
    expect(result.text).not.toContain(normaliseText(gone));
  });

  it.each([
    'Ring legevakten på 116 117 eller Nav på 55 55 33 33',
    'Giftinformasjonen 22 59 13 00, Mental Helse 116 123 og 80033321',
    'Pasientreiser 05515 eller +47 55 55 33 33',
    'Vi tjener 12 500 000 kr, eller 25 000 000 kroner',
    'kr 45 000 000 i formue',
    'Satsen er 2 760 kroner i måneden',
    'Fristen var 20.11.2026 og ikke 2026-11-22',
    'Skoleåret 2024-2025 og 2025/2026',
    'Åpent 20.00-22.30 og kl. 09.00–15.30',
    'Skjema NAV 09-06.05 og NAV 34-00.08 20 sider',
    'Folketrygdloven § 9-10 og § 22-13, LOV-1997-02-28-19',
    'forskrift 2017-09-14-1405',
    'Org.nr. 889 640 782 eller 889640782',
    'Gutten har Down syndrom og jenta Dravets syndrom',
    'Hun har Charcot-Marie-Tooth og Rett syndrom',
    'Sykdommen heter Dravet',
    'Omsorgslønn heter nå omsorgsstønad',
    'Hva heter skjemaet til Nav?',
    'sønnen min har Marfan',
    'St. Olavs hospital og Haukeland universitetssjukehus',
    'Vi venter på Rikshospitalet i Oslo',
    'Hun ble født i 2014 i uke 27',
    'han er født for tidlig og er 14 år',
    'Vi har søkt siden 12.03.2024',
    'Skoleveien 3 km og motorveien 20 minutter',
    'barnehagen 3 dager i uka',
    'Vi bor i Bergen og har 3 barn',
    'Barnet (8) og søsteren (10) er hjemme',
    'Pleiepenger i 1300 dager, 260 dager, 20 %',
    'Min far er død',
    'sønnen min Nav sier nei til',
    'Hilsen mamma til tre',
    'Hilsen Bestemor',
    'Vi er 4 i familien, 2, 5 og 11 år gamle',
    'Klag innen 6 uker, kap. 22, side 120',
    'Jeg er Norges mest slitne mamma',
    'Legen sier at barnet må ha respirator',
    'Lykkesfeber 39,5 i 12 timer',
    'G er 130 160 kroner',
    'Ronald McDonald hus og Sophies Minde',
    'Look at nav.no or look at dot two on the list',
    'Legen sier at dette punkt for punkt er riktig',
    'Saken har nummer 2024/4567 hos oss og 2023/98765 hos Nav',
    'Kongens gave til alle, og Barnehagen 3 dager',
    'mamma til Nav-ansatte, pappa til tre',
    'Hos oss: + 12 500 000 kr i støtte, 2 + 3 timer',
    'Det står at satsen er 47 500 kroner i nummer 3 på lista',
  ])('leaves alone: %s', (text) => {
    expect(check(text)).toEqual({ text: normaliseText(text), types: [] });
  });

  it('counts by type in order of appearance', () => {
    const { redactions } = redactPersonalData('98765432, 17912099997 og 87654321', publicNumbers);
    expect(redactions).toEqual([
      { type: 'phone', count: 2 },
      { type: 'fnr', count: 1 },
    ]);
  });

  it('finds any identity number in any spacing, and is idempotent', () => {
    const number = fc.tuple(
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 9_999_999 }),
    );
    fc.assert(
      fc.property(
        number,
        fc.constantFrom('', ' ', '-', '.', '\u2009', ' - '),
        fc.string(),
        ([day, month, rest], joint, around) => {
          const digits = `${String(day).padStart(2, '0')}${String(month + 80)}${String(rest).padStart(7, '0')}`;
          const typed = [digits.slice(0, 6), digits.slice(6)].join(joint);
          const once = check(`${around.replace(/\p{N}/gu, '')} nr ${typed} er mitt`);
          expect(once.text).not.toContain(digits.slice(6));
          expect(check(once.text).text).toBe(once.text);
        },
      ),
    );
  });

  it('reads 10,000 hostile characters in linear time', () => {
    for (const unit of ['a.b-', '1 2 ', 'Storgata Storgata ', 'sønnen min ', '@', 'Aa Bb ', '12.12.']) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      const before = performance.now();
      redactPersonalData(text, publicNumbers);
      expect(performance.now() - before).toBeLessThan(500);
    }
  });
});

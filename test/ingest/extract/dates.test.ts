import { describe, expect, it } from 'vitest';
import { isDateLine, readVisibleDates, toIsoDate } from '../../../ingest/extract/dates.ts';

describe('readVisibleDates', () => {
  it.each([
    ['Sist oppdatert 3. mars 2026', '2026-03-03'],
    ['SIST ENDRET: 03.02.2026 14:15', '2026-02-03'],
    ['Oppdatert den 1. desember 2025', '2025-12-01'],
    ['Sist endra 9 okt. 2024', '2024-10-09'],
    ['Last updated 5 May 2026', '2026-05-05'],
    ['Sist gjennomgått 2026-11-22', '2026-11-22'],
    ['Sist oppdatert 31. februar 2026', null],
    ['Uoppdatert 3. mars 2026', null],
    ['Møtet er 3. mars 2026', null],
  ])('reads "%s" as modified %s', (text, expected) => {
    expect(readVisibleDates(`Kontakt oss. ${text}. Takk.`).modifiedAt).toBe(expected);
  });
});

describe('toIsoDate', () => {
  it.each([
    ['2026-03-03T08:00:00+01:00', '2026-03-03'],
    ['3/3/2026', '2026-03-03'],
    ['30.02.2026', null],
    ['2026-13-01', null],
    ['3. fjompember 2026', null],
    ['', null],
  ])('reads "%s" as %s', (text, expected) => {
    expect(toIsoDate(text)).toBe(expected);
  });
});

describe('isDateLine', () => {
  it('tells a line of dates from a sentence with one', () => {
    expect(isDateLine('Publisert 1. mai 2024, sist oppdatert 3. mars 2026')).toBe(true);
    expect(isDateLine('Reglene ble endret 1. august 2024, og gjelder alle elever.')).toBe(false);
  });
});

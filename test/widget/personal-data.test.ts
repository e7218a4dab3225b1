import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../widget/personal-data.ts';

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('findPersonalData', () => {
  it.each([
    ['fnr 01011212345', ['identity-number']],
    ['010112 12345', ['identity-number']],
    ['01.01.12 123 45', ['identity-number']],
    ['０１０１１２１２３４５', ['identity-number']],
    ['ring 912 34 567', ['phone']],
    ['ring +47 91 23 45 67', ['phone']],
    ['22123456', ['phone']],
    ['skriv til mor.far+1@eksempel.no', ['email']],
    ['mor@eksempel.no eller 41234567', ['email', 'phone']],
  ])('warns about «%s»', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'Ring 113 eller 116 117',
    'Mental Helse på 116 123',
    'Giftinformasjonen 22 59 13 00',
    'Vi tjener 650 000 kroner i året',
    'folketrygdloven § 9-10 fra 2017',
    'skjema NAV 09-11.05',
    'Hun er født i 2012 og er 14 år',
  ])('leaves «%s» alone', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  // A pattern that backtracks would take longer than the test may.
  it('finds nothing in 10,000 characters that nearly match', () => {
    expect(findPersonalData('1 2 3 4 5 6 a@b. '.repeat(600))).toEqual([]);
  });
});

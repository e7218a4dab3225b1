import { namesFromAToK } from './first-names/a-to-k.ts';
import { namesFromLToAa } from './first-names/l-to-aa.ts';

/**
 * First names common among Norwegian children, parents and grandparents (Statistics Norway's name lists, 2024), Sámi names,
 * and names common where families have come from: Eritrea, Somalia, Poland, Ukraine, Lithuania, Romania, Syria, Iraq, Iran,
 * Pakistan, India, Turkey, Kosovo, Bosnia, Afghanistan, Vietnam, Britain. Without those that are also words («Liv», «Even»:
 * `wordNames`), places, or known from institutions and diagnoses.
 */
export const firstNames: ReadonlySet<string> = new Set(`${namesFromAToK} ${namesFromLToAa}`.trim().split(/\s+/));

/**
 * First names that are words, months or places too. They say little by themselves: where a sentence begins, and in lower
 * case, other words must tell that somebody is meant.
 */
export const wordNames: ReadonlySet<string> = new Set(
  `alba ann april arve ariel asma august aud bao basil bent birk bjørn bo brage brede bror can chau dag dan dana dean don duc
  duy embla engel even faith fred frank frøya gard georgia grace gro hang hauk helga hele hoa hope huy ian inga iris isa jade jo jordan joy
  june juni junior karen ken kim knute la lan lea lee lien lill lille lilje linde line lis liss liv live lo loa loke lone long luka
  lucia lykke mai maj maks mark mats may mei melodi mercy mie min mina mo mons my neo noor norma nova nur odd ole pal per piper rein
  roman ron rosa rose roy ruth saga said sam sami saman scott sean sia sky sol solan stein sten sterk stig storm sun sunna tale
  tea thao thi tia tim tine tom tone tor tove trang tung ty ulv una unn van vega vera viet ville vilje viola vita vu vår ørn ask
  hedvig leo max siv sune will yr`.split(/\s+/),
);

/** Those that are words too when they stand in lower case. */
const alsoWords = new Set(
  'per tom tone line stig gro gard jan lea rita iver tor mats mari siri kim birk asma gitte helle lene lia lily lina max mila musa pal rene vala willy helga fritz frits junior tale'.split(
    ' ',
  ),
);

/** Whether a word in lower case, which nothing but the place where it stands tells to be a name, is a first name. */
export function isFirstNameInLowerCase(word: string): boolean {
  return firstNames.has(word) && !alsoWords.has(word);
}

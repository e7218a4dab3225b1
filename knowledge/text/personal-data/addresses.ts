import { matchAt } from '../match-at.ts';
import type { PersonalSpan } from '../personal-data.ts';
import {
  flat,
  growAddress,
  houseNumber,
  isInstitution,
  namedNumber,
  notUnit,
  placeName,
  postcode,
  streetNumber,
} from './address-parts.ts';
import { matchesIn, regionsAround } from './regions.ts';

const street =
  "[\\p{L}.'-]{0,30}(?:gata|gaten|gate|gt\\.?|gatan|vegen|veien|veg|vei|vägen|allé|alle|alléen|plass|torg|bakken|stien|svingen|kroken|ringen|tunet|lia|åsen|haugen|terrasse)";
/** A word of the name of a street; a dot ends a short one only: «Chr.», «gt.», not «enn barnet. Ring 23». */
const part = "(?:\\p{L}{1,4}\\.)?[\\p{L}'-]{1,30}(?:(?<=gt|vn|vg|pl)\\.)?|\\p{L}{1,4}\\.";
const words = `(?=[\\p{L}.'-]{2})(?:${part})(?:\\s(?:${part})){0,2}`;
const capital = "\\p{Lu}[\\p{L}.'-]{1,30}";

/** A street by its ending, with number, postcode and place, in any case. */
const streetWithPostcode = new RegExp(`(?<!\\p{L})${street}\\s${streetNumber}${postcode}`, 'giu');
/** Any name with a capital, a number, a postcode and a place with a capital. */
const placeWithPostcode = new RegExp(
  `(?<!\\p{L})${capital}(?: [\\p{L}.'-]{1,30}){0,2} ${houseNumber},?\\s{1,2}\\d{4}\\s(?=\\p{Lu})${placeName}`,
  'gu',
);
/** What stands before the name of a street: «Øvre Strandvei», «Kongens gate», «Dronning Eufemias gate». */
const beforeStreet =
  '(?:(?:Øvre|Nedre|Øver|Neder|Nordre|Søndre|Søre|Vestre|Østre|Austre|Indre|Ytre|Store|Lille|Litle|Gamle|Nye|(?:\\p{Lu}\\p{Ll}{1,20}\\s){0,2}\\p{Lu}\\p{Ll}{1,20}s)\\s)?';
const streetEnding =
  '(?:gata|gaten|gate|gatan|vegen|veien|veg|vei|vägen|allé|alleen|svingen|bakken|stien|terrassen|holtet|haugen|kollen|kroken|tunet|jordet|marka|løkka|åsen|lia|faret|ringen|grenda|brinken|brygga|smauet|vika|moen|berget|toppen|sletta|enga|myra|knausen|skrenten|stubben|plassen|torget|grensen|brekka|kleiva|vollen|bråten|lunden|åkeren|tråkket|smuget|stredet|stranda|neset|odden|bukta|kaia|parken|kvartalet|geaidnu|vej)';
/** A street with a capital letter and a number, which no unit follows: not «Skoleveien 3 km». */
const streetAlone = new RegExp(
  `(?<!\\p{L})${beforeStreet}(?:${capital}${streetEnding}|(?<=s\\s)(?:gate|vei|veg|plass))\\s${namedNumber}${notUnit}(?:,?\\s{1,2}\\d{4}(?!\\d|\\s?(?:kr|kroner))(?:\\s(?=\\p{Lu})${placeName})?)?`,
  'gu',
);
/** «solbakkeveien 12 b» in lower case: only by the endings that make nothing but a street. */
const streetInLowerCase = new RegExp(
  `(?<![\\p{L}-])(?:\\p{Ll}{2,20}s (?=gate|vei|veg|plass)|(?!(?:skole|skule|motor|gang|om|luft|buss|jernbane|tilkomst|adkomst|hoved|kjøre|sykkel|halv|under|på|mel|hem)ve[ig])\\p{Ll}{3,20}(?=gata|gaten|veien|vegen|alleen|svingen|stien|tunet))(?:gata|gaten|veien|vegen|alleen|svingen|stien|tunet|gate|vei|veg|plass)\\s\\d{1,3}(?:\\s?[a-h](?!\\p{L}))?${notUnit}`,
  'gu',
);
/** «1406 Ski» on a line of its own, but no year. */
const placeOnLine =
  /(?<=\n)(?!19[5-9]\d|20[0-3]\d)\d{4} (?:\p{Lu}\p{L}+ (?:(?:i|på) )?)?\p{Lu}[\p{L}-]{1,30}(?: [A-ZÆØÅ])?(?=\n|$)/gu;
/** «Fjellhamar terrasse 9»: the kind of street is a word of its own. */
const streetInWords = new RegExp(
  `(?<!\\p{L})${capital}\\s(?:terrasse|allé|alle|plass|torg|torv|gate|gt\\.?|vei|veg|brygge|kai)\\s${houseNumber}${notUnit}`,
  'gu',
);
/** Any name and number with the flat behind: «Tårnfallet 33 H0204». */
const withFlat = new RegExp(`(?<!\\p{L})${capital}(?:\\s${capital}){0,2}\\s${houseNumber}${flat}`, 'gu');
/** «22 Linden Grove, Leeds». */
const english =
  /(?<![\p{L}\d])\d{1,4}[A-Za-z]?\s(?:\p{Lu}[\p{L}'-]{1,30}\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Grove|Drive|Close|Court|Crescent|Square|Terrace|Way|Gardens|Mews|Walk)(?!\p{L})(?:,\s\p{Lu}[\p{L}-]{2,30})?(?:,?\s[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}(?!\p{L}))?/gu;
const postBox =
  /(?<!\p{L})(?:[Pp]ostboks|POSTBOKS|[Pp]ostb\.|[Pp]\.?\s?[Oo]\.?\s?[Bb]ox)\s\d{1,5}(?:\s\p{Lu}\p{Ll}{1,20}){0,2},?\s\d{4}\s\p{Lu}[\p{L}-]{1,30}/gu;
/** «Øvre Haugsgjerd gård, 2849 Kapp»: no street, the farm or the village before the place. */
const farm =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'-]{1,30}\s){1,3}(?:gård|gard|gaard|bruk|småbruk|farm),?\s\d{4}\s\p{Lu}[\p{L}-]{1,30}/gu;
/** «Indre Hovland, gnr. 41 bnr. 7», «gnr/bnr 41/7»: the number of the property. */
const property =
  /(?:(?<!\p{L})\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30})?,\s)?(?<!\p{L})(?:(?:[Gg]nr|[Gg]årdsnr|[Gg]ardsnr|[Gg]årdsnummer|[Gg]ardsnummer)\.?:?\s?\d{1,4}[\s,/]{1,3}(?:og\s)?(?:bnr|bruksnr|bruksnummer)\.?:?\s?\d{1,4}|(?:[Gg]nr\.?\s?\/\s?bnr)\.?:?\s?\d{1,4}\s?\/\s?\d{1,4})(?!\d)/gu;
/** The same without the word: four digits that are a year are none. */
const hamlet =
  /(?<!\p{L})\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,2},\s(?!(?:19|20)\d\d)\d{4}\s(?!(?:Kr|Kroner|NOK|Mg|Ml|Kcal|Enheter|Timer|Dager|Stk)(?!\p{L}))\p{Lu}[\p{L}-]{1,30}/gu;

/** Any words and a number, when they stand after `saysAddress`, but no room or ward. */
const stated = new RegExp(
  `(?<!\\p{L})(?!(?:er|is|min|mi|mitt|vår|vårt|en|et|ei|ein|eit|kode|sone|rom|rommet|avdeling|avd|sengepost|post|uke|veke|etasje|seng|room|ward|bed|floor|level|gruppe|klasse|trinn)(?!\\p{L}))${words}\\s(?!(?:19|20)\\d\\d(?!\\d))${houseNumber}${notUnit}(?:${postcode})?`,
  'giuy',
);
const statedInLowerCase = new RegExp(`${street}\\s${houseNumber}${notUnit}`, 'iuy');
/** «bor bjerkealleen tretten c»: any case, and the number in words, when somebody lives there. */
const homeStreet = new RegExp(
  `(?<=(?<!\\p{L})(?:bor|bur|held til|holder til|live|lives)(?: (?:vi|no|nå|nu))?(?: (?:i|på|at|in))? )(?:(?!(?:i|på|at|in) )\\p{L}{2,20} )?\\p{L}{3,20}(?:${streetEnding}| (?:gate|gata|vei|veien|veg|vegen|terrasse|allé))\\s${streetNumber}${notUnit}`,
  'giu',
);
/** «Fleskerud, Bjerkvollen 12». */
const statedHouse = new RegExp(
  `${capital}(?:\\s${capital})?,\\s${capital}(?:\\s${capital})?\\s${houseNumber}${notUnit}`,
  'uy',
);
const placedHere = new RegExp(
  `${capital}(?:\\s${capital}){0,2}\\s\\d{1,3}(?:\\s?[A-Za-z](?!\\p{L}))?${notUnit}(?!\\.\\s?\\p{L})(?:${postcode})?`,
  'uy',
);
/** «Hestnes gård», where somebody lives. */
const statedFarm = new RegExp(`${capital}(?:\\s${capital})?\\s(?:gård|gard|gaard|bruk|småbruk)(?!\\p{L})`, 'uy');
const statedPlace = /(?:\p{Lu}[\p{L}'-]{1,30}(?:\s\p{Lu}[\p{L}'-]{1,30}){0,2},?\s)?\d{4}\s\p{Lu}\p{Ll}[\p{L}-]{1,30}/uy;
const saysAddress =
  /(?<!\p{L})(?:(?:bor|bur) (?:i|på)|(?:holder|holdt|held|heldt) til (?:i|på)|(?:add?ress?(?:en?|a)|bosted(?:et)?|bustad(?:en)?)(?: (?:min|vår|vårt|mitt|mi|er|:)){0,2}:?|flytt(?:et|a) (?:til|fra|frå)) /giu;
/** Where something is brought or sent, or somebody lives: only before a capital letter and a number of a house. */
const saysPlace =
  /(?<!\p{L})(?:(?:bosatt|hjemme|heime|leiligheten?|leiligheita?|huset(?: vårt)?|hybel|(?:bor|bur) \p{Ll}{2,12}|hentes?|hente oss|leveres|levert|monteres|monterast|installeres|installerast|bygges|byggjast|ombygging|tilpasses|ligger|ligg|besøk) (?:i|på|til|ved|frå|fra)|(?:sendes?|sendt|sende|leveres|levert) (?:\p{L}{2,12} )?til|(?:delivered|sent|deliver it|send it) to|(?:resident|staying) (?:at|in)) /giu;
/** In English only before a capital letter or the ending of a street: one moves to «room 4» and «ward 3» too. */
const saysAddressInEnglish =
  /(?<!\p{L})(?:live (?:at|in)|moved (?:to|from)|(?:my|our) (?:address is|(?:flat|house|home|apartment)(?: is| at|,))) /giu;

const streets = [
  streetWithPostcode,
  placeWithPostcode,
  placeOnLine,
  streetAlone,
  streetInLowerCase,
  streetInWords,
  homeStreet,
  withFlat,
  english,
  property,
];
/** No address is without a number, in digits or in words. */
const sign = /\d|(?<!\p{L})(?:bor|bur|til|live|lives|nr|nummer|number)(?!\p{L})/gu;
/** More characters an address does not have. */
const reach = 110;

/** Addresses: with a postcode, with a street name in capitals, of a flat, a farm or a box, or stated to be an address. */
export function findAddresses(text: string): PersonalSpan[] {
  const regions = regionsAround(text, sign, reach);
  const homes = matchesIn(text, regions, [postBox, farm, hamlet]).filter(
    ({ index, 0: found }) => !isInstitution(text.slice(Math.max(0, index - 30), index) + found),
  );
  return [...matchesIn(text, regions, streets), ...homes, ...statedAddresses(text)].map(
    ({ index, 0: found }): PersonalSpan => ({
      ...growAddress(text, index, index + found.length),
      type: 'address',
      label: 'adresse',
    }),
  );
}

/** What stands right behind words that say that an address comes. */
function statedAddresses(text: string): RegExpExecArray[] {
  const behind = (says: RegExp) => [...text.matchAll(says)].map(({ index, 0: { length } }) => index + length);
  const found = [
    ...behind(saysAddress).map(
      (at) =>
        matchAt(text, at, statedPlace) ??
        matchAt(text, at, statedHouse) ??
        matchAt(text, at, stated) ??
        matchAt(text, at, statedFarm),
    ),
    ...behind(saysAddressInEnglish).map((at) =>
      matchAt(text, at, /\p{Lu}/u.test(text.charAt(at)) ? stated : statedInLowerCase),
    ),
    ...behind(saysPlace).map((at) => matchAt(text, at, placedHere)),
  ];
  return found.filter((match) => match !== null).filter(({ 0: words }) => !isInstitution(words));
}

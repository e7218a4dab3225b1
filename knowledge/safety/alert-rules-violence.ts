import { longAgo, studyOrStory } from './alert-contexts.ts';
import type { AlertRule } from './alert-rule.ts';

const someone =
  'mannen|mann|kona|kone|samboer|samboeren|sambuaren|ektefellen|kjæresten|kjærasten|eksen|eksmannen|faren|far|pappa|pappan|moren|mora|mamma|mor|stefar|stefaren|stemor|onkel|onkelen|bestefar|læreren|læraren|trener|treneren|avlaster|avlasteren|assistenten|naboen|fosterfar|fostermor|broren|storebror|husband|boyfriend|dad|father|mother|mum|mom|stepfather|uncle|teacher|partner|ex';
const victim =
  'meg|mæ|oss|barna|barnet|ungene|ungane|ungen|henne|ham|han|ho|hun|jenta|gutten|guten|sønnen|sonen|datteren|dattera|dottera|me|us|him|her|kids|children|child|son|daughter|lillebroren|lillebror|lillesøster|søsteren|mamma|mora';
const strikes =
  'slår|slog|slo|slår|slæ|sler|sparker|sparkar|sparka|banker|bankar|banket|banka|denger|dengjer|klapser|lugger|kveler|kvelte|kvelar|truer|truar|trugar|dytter|filleriste*|rister|biter|brenner|voldtar|voldtok|voldtatt|valdtek|valdtok|misbruker|misbrukar|misbrukte|mishandler|mishandlar|mishandlet|hits|hit|beats|beat|kicks|chokes|threatens|rapes|raped|abuses|abused|hurts|slaps';

const struck: AlertRule = {
  kind: 'violence-or-abuse',
  says: [
    `${someone} ... ${strikes} ${victim}`,
    `${someone} .. tar|tok|tek|tar på meg|henne|ham|jenta|gutten|barnet`,
    `${someone} ... ... tar|tok|tek på meg`,
    `${someone} .. har slått|slege|sparket|banket|banka|dengt|truet|truga|voldtatt|valdteke|misbrukt|mishandlet|kvalt|hit|beaten ${victim}`,
    `har? blitt|vorte|blir|vert|vart|ble|bli slått|slegen|slege|banka|banket|denga|sparka|mishandla|mishandlet|misbrukt|misbrukt|voldtatt|valdteken|kvalt|trua .. av|hjemme|heime|i`,
    'blir|vert|vart|ble mishandla|mishandlet|misbrukt|voldtatt|valdteken|banka opp?',
    'utsett|utsatt for vold|vald|overgrep|seksuelle|seksuelt|mishandling',
    'opplever|lever|bur|bor|vokser med|opp vold|vald i|heime|hjemme|hjemmet',
    'vold|vald i hjemmet|heimen|nære|familien',
    'seksuelle overgrep|seksuelt overgrep|misbruk',
    'incest',
    'redd|redde for? mannen|faren|pappa|samboeren|kjæresten|stefar|eksen|mamma|kona .. min|mi|sin|når|fordi|hjemme|heime',
    'redd for å gå|dra|være|vere hjem|heim|hjemme|heime',
    'tør|torer|tør ikke|ikkje å? gå|dra|være|vere hjem|heim|hjemme|heime',
    'truer|truar|trugar med å .. drepe|slå|skade|ta meg|oss|barna|barnet|henne|ham',
    'blåmerker|blåmerke .. etter|fra|frå far|faren|pappa|mamma|mannen|stefar',
    'mistenker|mistenkjer|mistanke .. vold|vald|overgrep|mishandling|misbruk|omsorgssvikt',
    'is|being|been|am .. abused|beaten|raped|molested|hit by',
    'domestic violence',
    'sexual|sexually abuse|abused',
    'afraid|scared of my husband|boyfriend|dad|father|partner|ex|mother',
  ],
  unless: [
    ...studyOrStory,
    ...longAgo,
    'i drømme',
    'i spillet',
    'nav',
    'kommunen',
    'fotball*',
    'krisesenterloven',
    'voldsoffererstatning*',
  ],
  unlessBefore: ['hvis|viss|dersom', 'ikke|ikkje|aldri', 'har ikke|ikkje|aldri', 'if', 'never', 'not'],
  unlessAfter: [
    'ut|opp|i hjel av',
    'i sjakk|ludo|spill',
    'for å ringe',
    'hardt|tungt',
    'at',
    'with joy',
    'med glede',
    'hodet',
    'up',
  ],
};

const fearOfOwnHands: AlertRule = {
  kind: 'violence-or-abuse',
  says: [
    'jeg|eg|æ .. slo|slått|slog|ristet|rista|filleriste*|klapset|dyttet|lugget|kløp|skreik .. barnet|ham|henne|ungen|gutten|guten|jenta|sønnen|datteren|dattera|babyen|han|ho|hun',
    'redd for|at å|jeg|eg|æ .. skade|skader|slå|slår|riste|rister|drepe|kvele|gjøre|gjør|miste|mister .. barnet|ham|henne|ungen|gutten|jenta|babyen|han|ho|kontrollen|noe|hun|sønnen|datteren',
    'lyst til? å .. slå|riste|kvele|skade|kaste .. barnet|ham|henne|ungen|babyen|han|ho|gutten|jenta',
    'nær|nære|nær ved å .. slå|riste|skade .. barnet|ham|henne|ungen|babyen',
    'kommer|kjem til å .. skade|slå|riste|drepe .. barnet|ham|henne|ungen|babyen|noen',
    'hit|shook|shaken|slapped .. my child|baby|son|daughter|kid',
    'afraid|scared i .. hurt|hit|shake|harm',
    'going to hurt my child|baby|son|daughter|kids',
    'ta|tar|drepe livet av|tå? barna|barnet|oss alle|alle|sammen',
  ],
  unless: [
    ...studyOrStory,
    ...longAgo,
    'stell*',
    'løft*',
    'sonde*',
    'sprøyte*',
    'feil medisin',
    'trene*',
    'av|på alarmen',
    'slo opp|ned|fast|av|på|til',
  ],
  unlessBefore: ['ikke|ikkje|aldri har|slått', 'har ikke|ikkje|aldri', 'uten|utan', 'never', 'hvis|viss'],
  unlessAfter: ['opp|fast|av|på', 'hjem|heim', 'når jeg|eg løfter|steller'],
};

/** Blows, threats and abuse against somebody, or the fear of doing harm. */
export const violenceRules: readonly AlertRule[] = [struck, fearOfOwnHands];

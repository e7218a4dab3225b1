/**
 * Surnames common in Norway (Statistics Norway's name lists, 2024). A word before one is a first name; alone, and in lower
 * case, most say nothing: «Berg» and «Dahl» are places and words as well.
 */
const surnames: ReadonlySet<string> = new Set(
  `hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen eriksen berg haugen hagen
  johannessen andreassen jacobsen halvorsen jørgensen dahl henriksen lund sørensen jakobsen gundersen moen iversen strand solberg
  svendsen martinsen knutsen eide paulsen bakken kristoffersen mathisen lie rasmussen amundsen kristensen bakke lien berge moe
  nygård fredriksen solheim holm lunde hauge andresen nguyen christensen isaksen nielsen bøe bråten thomassen ellingsen jonassen
  gulbrandsen sivertsen evensen simonsen myhre tangen aas ødegård haugland thorsen sandvik danielsen vik antonsen andreassen
  aune knudsen ruud ali ahmed mohamed hussain khan sæther fossum hoel næss birkeland mikkelsen syversen madsen aase arnesen
  lorentzen bjerke wold tveit ness rønning håland tran le pham abdi hassan svensson sandberg michelsen ahmad gjerde edvardsen
  myklebust sunde nordby hermansen børresen helgesen abrahamsen christiansen jenssen hammer holen steen fjeld nikolaisen foss
  bakkane tollefsen espeland teigen klausen helland eriksson husby skoglund kolstad nordli gran nymoen skaar dale aasen fosse
  aamodt hovland sæther øien lyngstad gabrielsen eliassen didriksen torgersen mortensen mathiassen magnussen wilhelmsen aarseth
  lauritzen jansen tobiassen samuelsen bergersen olafsen kvam opsahl vangen ødegaard nygaard solli ramberg holmen torp bergli
  hovde slettebø skjelbred eikeland våge kleppe nordmann haaland røed borgen mo skaug sande rustad grønli monsen furuseth sletten
  engen lunden nordahl thoresen thorvaldsen tønnessen sørlie sjøberg skår rød rosenberg riise olaussen nesse lindberg lindstrøm
  kowalski nowak wiśniewski smith jones brown taylor williams singh kaur yilmaz demir omar osman farah warsame jama`.split(
    /\s+/,
  ),
);
/** Endings that hardly a word has besides. */
const endsAsSurname =
  /\p{L}{3}(?:ssen|rsen|ansen|elsen|insen|rudd?|stad|haug|bakken|moen|sson|sæter|seter|ovsky|enko|escu|ović|ski)$/u;

/** Whether a word in lower case is a common surname, or ends as only surnames do. */
export function isSurname(word: string): boolean {
  return surnames.has(word) || endsAsSurname.test(word);
}

/** Those that are no word either, so that one in lower case behind a first name belongs to it: «kari nordmann». */
export function isSurnameInLowerCase(word: string): boolean {
  return surnames.has(word) && !alsoWords.has(word);
}

const alsoWords = new Set(
  'berg hagen lie strand lund bakken bakke le gran mo dale eide vik hammer sande sunde lunde holmen engen sletten torp foss våge rød skår ness foss omar ali'.split(
    ' ',
  ),
);

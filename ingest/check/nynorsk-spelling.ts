/**
 * Bokmål words that a nynorsk text of ours never has, as `found>write`: forms that are not nynorsk, and those where
 * nynorsk leaves a choice that `corpus/README.md` makes. Whole words, lower case.
 */
export const bokmalWords: ReadonlyMap<string, string> = new Map(
  `
  ikke>ikkje jeg>eg hva>kva hvem>kven hvor>kvar hvordan>korleis hvorfor>kvifor hvilken>kva hvilket>kva hvilke>kva
  hver>kvar hvert>kvart hvis>viss enhver>kvar noen>nokon noe>noko fra>frå bare>berre mye>mykje mer>meir
  flere>fleire hele>heile helt>heilt hel>heil en>ein et>eit egen>eigen eget>eige egne>eigne selv>sjølv annen>annan
  annet>anna sammen>saman siden>sidan uten>utan utenfor>utanfor innen>innan allerede>allereie nå>no da>då
  tidligere>tidlegare bedre>betre dere>de deres>dykkar begges>båes barnets>til-barnet kommunens>til-kommunen
  være>vere vært>vore gjøre>gjere gjør>gjer gis>blir-gitt sendes>blir-sendt finnes>finst kommer>kjem sier>seier
  vet>veit gjelder>gjeld trenger>treng velger>vel leser>les forteller>fortel avgjør>avgjer avgjøre>avgjere
  søke>søkje søker>søkjer følge>følgje følger>følgjer ringe>ringje begynne>byrje begynner>byrjar
  syk>sjuk sykt>sjukt syke>sjuke sykdom>sjukdom sykdommer>sjukdommar sykehus>sjukehus sykehuset>sjukehuset
  sykehusene>sjukehusa hjem>heim hjemme>heime hjemmet>heimen uke>veke uker>veker uken>veka ukene>vekene
  måneder>månader måneden>månaden månedene>månadene dager>dagar dagene>dagane ganger>gonger
  skole>skule skolen>skulen skoler>skular skolene>skulane barnehager>barnehagar barnehagene>barnehagane
  tjeneste>teneste tjenester>tenester tjenesten>tenesta tjenestene>tenestene kommuner>kommunar
  kommunene>kommunane rettighet>rett rettigheter>rettar rettighetene>rettane tillatelse>løyve tillatelsen>løyvet
  veiledning>rettleiing veileder>rettleiar avgjørelse>avgjerd avgjørelsen>avgjerda henvisning>tilvising
  henvisningen>tilvisinga henvise>tilvise henviser>tilviser foresatt>føresett foresatte>føresette
  foreldrene>foreldra voksen>vaksen voksne>vaksne ungdommer>ungdommar gutt>gut gutten>guten datter>dotter
  penger>pengar pengene>pengane pleiepenger>pleiepengar omsorgspenger>omsorgspengar
  opplæringspenger>opplæringspengar lønn>løn lønnen>løna arbeidsgiver>arbeidsgivar arbeidsgiveren>arbeidsgivaren
  bolig>bustad boligen>bustaden opplysninger>opplysningar undersøkelse>undersøking
  undersøkelser>undersøkingar behandlinger>behandlingar funksjonsnedsettelse>funksjonsnedsetjing
  nettsiden>nettsida opphold>opphald oppholdet>opphaldet`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>'))
    .map(([bokmal = '', nynorsk = '']) => [bokmal, nynorsk.replaceAll('-', ' ')]),
);

/** Endings that are bokmål: `-lig` is written `-leg` (but `villig` and `billig` stand), `-het` is written `-heit`. */
export const bokmalEnding = /^(?:\p{L}+(?<!il)lig(?:e|t|ere|st)?|\p{L}{3,}(?:ig|sam|ell|gg|is|rt)het(?:en|er|ene)?)$/u;

/** Verbs of one syllable, and those made of them, end in -a in every kind of nynorsk. */
export const endsInShortVerb =
  /^(?:(?:del|mot|over|ved|ivare|inn|an|unn|opp|god|gjen|til|på|av|føre|med|fram)?ta|(?:unn|til|inn|ut)?dra|ha|(?:over|etter|for|til)?la|bla)$/u;

/** Forms that are both nynorsk, of which one text uses one. */
export const doublets: readonly (readonly [string, string])[] = [
  ['òg', 'også'],
  ['gje', 'gi'],
  ['gjev', 'gir'],
  ['tek', 'tar'],
  ['sysken', 'søsken'],
  ['åleine', 'aleine'],
  ['avlasting', 'avlastning'],
  ['heiter', 'heter'],
  ['vart', 'blei'],
  ['hovudregel', 'hovedregel'],
  ['bustad', 'bolig'],
  ['ytingar', 'ytelsar'],
  ['rådgiving', 'rådgjeving'],
];

/**
 * First names common among Norwegian children, parents and immigrants (Statistics Norway's name lists, 2024; and names common
 * in Eritrea, Somalia, Poland, Ukraine, Syria, Pakistan, Turkey, Afghanistan and Britain), without
 * those that are also words («Liv», «Bjørn», «Even»), places or known from institutions and diagnoses.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aksel alexander amalie anders andrea andreas anette anne annika arne astrid ahmed aisha ali amina amir anja
  benjamin bente berit birgit birgitte camilla casper cecilie celine christian christina christine daniel edvard
  einar eirik eivind elias elin eline elise elisabeth ella ellen emil emilie emily emma erik erlend espen eva
  fatima felix filip fredrik frida frode geir georg grete gunnar guro gustav hanna hannah hanne hans harald hassan
  hedda hege heidi helene helge hilde hussein håkon håvard ibrahim ida ingrid inger ingunn isabella isak iselin
  iver jakob jan jens jenny johan johanne johannes jonas jonathan jon julia julie jørgen kari karin karoline
  kasper katrine khadija kim kjell kjersti kjetil knut kristian kristin kristina kristine kristoffer lars lea leah
  leif lena leon linda line linn linnea lisa lise lucas ludvig lukas magnus maja malin maren maria mariam marianne
  marie marit marius markus marte martin martine mathias mathilde matheo matias melissa mette michael mia mikkel
  milla mina mohamed mohammad mohammed monica morten nathalie nicolai nikolai nils noah nora odin olai ola olav
  ole olea oliver olivia omar oscar oskar ottar patrick per pernille peter petter philip ragnhild randi rebekka
  renate robert roger rolf rune sander sandra sara sarah sebastian selma signe sigrid silje simen siri sivert
  sofia sofie solveig sondre sophie stian susanne svein synne synnøve tatiana terje theo theodor therese thomas
  thor tiril tobias tom tomas tommy tone tonje tore torgeir torunn trine trond trude tuva ulrik vegard victoria
  vilde viktor vilja vetle wenche william yasmin yusuf zahra øystein øyvind ådne åse åshild abdi abdul adam adrian
  agnes agnete aleksander aleksandra alexandra alma alva amalia amanda amund andré angelika aron arvid asbjørn
  aslak astri ayla ayan ayaan benedicte benedikte bernt birger birk bjarne bjørg brage brita britt carina carl
  caroline charlotte christoffer dagfinn dagny david dina ebba edel egil eilif eirin elida eldbjørg eli elma elsa
  embla emine emrik endre eskil evelyn farah fabian ferdinand fiona gabriel gard gaute gjertrud gudrun gunhild
  guri halima halvor hamza hermine herman hermann hilmar iben idun ines inga ingebjørg ingeborg ingebrigt ingvild
  irene isabel ismail ivar jesper joakim joar josefine judith jørn kaja kamilla karl karsten kaspar katarina
  kathrine khalid klara konrad kornelia kristen kristofer lavrans layla leonard leander liam lilly linus liselotte
  ludvik mads magne maia maiken malene malika margit margrete marlene mats mattis mathea merete mikael mikkjel
  mikal milan milian mona mustafa møyfrid nadia naomi nasir natalia natalie nicholas nicoline niklas nikoline
  ninni njål noor norah odd oddvar olaf olaug oline oddny osman otto pål paul paulina petra petrine pia preben
  ragna ragnar rania rasmus rebecca regine reidar reidun rikke rita roald roar roya runa ruben ruth sahra sally
  salma samantha samir samuel sanna sigbjørn sigmund sigurd sina sindre siv solfrid snorre stefan steinar
  stine stefania sturla sunniva sunna suzanne svanhild sverre tarjei tage teodor tellef tina tomine tora tord
  torbjørn torfinn torhild torleif tormod torstein torvald trym turid tyra ulf ulla unni ursula valentina vanja
  vebjørn vera vidar vigdis viljar villads vivian wilhelm wilma yngve yngvild yusra zainab zara zakaria øivind
  ørjan ørnulf ågot åge aage åslaug åsmund oddbjørg kathleen oliwia jakub zuzanna szymon mateusz piotr katarzyna
  agnieszka ewa anastasia dmytro oksana olena sergej tetiana viktoriia mykola artem bohdan maksym abdirahman
  abdullahi asha ayub bilal fadumo faiza hodan idil ifrah leyla mahad maryam muna naima nimo sagal yahya zeynep
  emre mehmet elif aylin nguyen linh minh priya arjun saanvi aarav thi samira parisa reza mehdi soraya jasmin
  jasmine lovise lovisa ludvine hennie leona mille pernilla
  bjarte kjartan magnhild jorunn jorun henriette thea ronja åsta aslaug borghild borgny eldrid gunnhild gunnvor
  hallvard herdis hjalmar hjørdis ingolf jostein kåre laila lillian magnar norunn oddleif ronny sissel sigve
  sigrunn sigvald solbjørg svanaug sølvi tarald toralf torild torill toril tove vemund vivi yngvar åsne alvilde
  nelly oda stella tilde viktoria ylva edvin elliot henrik haakon jarle kian konstantin lauritz leo levi marcus
  noel peder syver torjus viggo john jane james jack harry george amelia isla anna kate laura helen
  claire rachel richard steven andrew matthew joseph kevin brian olha iryna kateryna nataliia yuliia andriy serhiy
  volodymyr ivan mahmoud khaled nour rahma safiya sumaya liban guled ebru ayse fatma murat krzysztof tomasz marcin
  joanna agata andrei ioana ellinor ingjerd ingerid jannicke janne jeanette jorid kjellaug kirsten kirsti lasse
  leiv mari marita mathis mildrid monika nina odny oddmund per-erik ragnvald raymond sidsel sigfrid stig svenn
  tordis torkel torvild vårin øydis øyunn
  ada alba alfred alida alvin arthur aurora balder cathrine celina daniela edith elena ester evelina felicia fredrikke
  frøydis gina gudrid haldis haldor halvard hedvig helmer hilma ingri johanna jonatan julian kaia karianne kolbjørn
  lara lavinia leander lotte lucia luna mathilda melina milo mira molly othilie rakel robin selina sigrun susann tilda
  torlaug trygve ulrikke valdemar veronika vilmer wilhelmina eivor gerd gro idar ivind jørund ketil laurits mariann
  oddgeir reidulf snefrid steinulf synnøva torfinn torleiv øyvor
  tesfalem tesfaye selamawit selam yonas filmon senait rahel winta semhar biniam merhawi haben bereket yohannes kidane
  luwam feven abebe hiwot mulugeta dawit bilan halimo hibo nasra khadra deqa abukar farhan warsame ismahan hodo
  pawel paweł michał kamil łukasz marek magdalena małgorzata beata dorota grzegorz andrzej wojciech bartosz kacper zofia
  dawid wiktor jadwiga ewelina iwona patrycja karolina mantas eglė austėja oleksandr oleksii vasyl halyna svitlana yevhen
  larysa vitalii danylo sofiia polina daryna solomiia yaroslav tymofii nazar yulia dmitri youssef yousef hamid
  abdulrahman karim walid samer rami bashar mohamad ahmad jamal nadir rasha zeinab zaynab faisal imran tariq usman
  iqra ayesha bushra asif hasan hüseyin fatih merve rojda dilan azad farid najib habib nilofar farzana shabnam mojtaba
  morteza ehsan tuan maricel jocelyn rowena somchai lucy sophia ethan logan aidan rosalind henry edward charlie jessica
  natasha megan chloe zoe isabelle owen dylan nathan theresa patricia barbara margaret susan nancy
  glenn arild kenneth roy kent børge bård geirmund torgrim torgunn åsbjørn freddy tor-arne jan-erik john-arne
   rasmine oddrun magny målfrid hallgeir asgeir åsgeir torbjørg ingfrid ingjald vårild anniken ann-kristin
  lisbeth liss-mari marlen mari-ann merethe hege-marie ragnfrid randulf vivi-ann vibeke wibeke yvonne åse-marie helén
  heléne jørgine kathinka katinka jonetta josefin thale nathaniel mikkeline eldar gjermund guttorm jomar kolbein
  leidulf magnulf oddbjørn sigfred sigmunn steffen svenn-erik talleif åsulf elisabet eline-marie áilu
  máret ánne biret niillas sárá jovnna iŋgá máhtte lásse ristiinná ántte máhte ánde elle-máret ahmet aminata
  anwar aziz babak bahar davut dilara ebtisam fadi fahad ghazal hanan hüsna idris ikram jawad kawa khadiya layan
   malak manar maysa nabil najma nawal nermin omid pavel radek rashid rukia saad sabrina salim shirin siham sumeya
  tarek wafa wassim yasin yassin ziad zuleikha aleksandar bogdan dragana elżbieta gintarė jolanta justyna kinga łucja
  mariusz milena natalija rafał renata roksana sylwia tadeusz vytautas zbigniew`.split(/\s+/),
);

/** Those that are words too when they stand in lower case. */
const alsoWords = new Set('per tom tone line stig gro gard jan lea rita iver tor mats mari siri kim birk'.split(' '));

/** Whether a word in lower case, which nothing but the place where it stands tells to be a name, is a first name. */
export function isFirstNameInLowerCase(word: string): boolean {
  return firstNames.has(word) && !alsoWords.has(word);
}

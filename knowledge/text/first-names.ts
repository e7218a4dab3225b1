/**
 * First names common among Norwegian children, parents and immigrants (Statistics Norway's name lists, 2024), without
 * those that are also words («Liv», «Bjørn», «Even»), places or known from institutions and diagnoses.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aksel alexander amalie anders andrea andreas anette anne annika arne astrid ahmed aisha ali amina amir anja
  benjamin bente berit birgit birgitte camilla casper cecilie celine christian christina christine daniel
  edvard einar eirik eivind elias elin eline elise elisabeth ella ellen emil emilie emily emma erik erlend espen eva
  fatima felix filip fredrik frida frode geir georg grete gunnar guro gustav hanna hannah hanne hans harald hassan
  hedda hege heidi helene helge hilde hussein håkon håvard ibrahim ida ingrid inger ingunn isabella isak iselin iver
  jakob jan jens jenny johan johanne johannes jonas jonathan jon julia julie jørgen kari karin karoline kasper katrine
  khadija kim kjell kjersti kjetil knut kristian kristin kristina kristine kristoffer lars lea leah leif lena leon
  linda line linn linnea lisa lise lucas ludvig lukas magnus maja malin maren maria mariam marianne marie marit
  marius markus marte martin martine mathias mathilde matheo matias melissa mette michael mia mikkel milla mina
  mohamed mohammad mohammed monica morten nathalie nicolai nikolai nils noah nora odin olai ola olav ole olea oliver
  olivia omar oscar oskar ottar patrick per pernille peter petter philip ragnhild randi rebekka renate robert roger
  rolf rune sander sandra sara sarah sebastian selma signe sigrid silje simen siri sivert sofia sofie solveig sondre
  sophie stian susanne svein synne synnøve tatiana terje theo theodor therese thomas thor tiril tobias tom tomas tommy
  tone tonje tore torgeir torunn trine trond trude tuva ulrik vegard victoria vilde viktor vilja vetle wenche william
  yasmin yusuf zahra øystein øyvind ådne åse åshild`.split(/\s+/),
);

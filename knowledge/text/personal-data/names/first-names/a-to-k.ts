/** First names from A to K; `first-names.ts` tells which they are. */
export const namesFromAToK = `
  aadil aage aaliyah aamina aamir aarav aaron abdallah abdi abdifatah abdikadir abdinasir abdiqani abdirahim
  abdirahman abdirisak abdul abdulahi abdulkadir abdullah abdullahi abdulqadir abdulrahman abeba abebe abel abir
  absalom abukar achmed ada adam adan adar adele adelina adil adina adine adnan adrian afnan afrah afsaneh
  agata agathe agnar agnes agnete agnethe agnieszka ahlam ahmad ahmed ahmet aida aidan aileen aili ailo ailu aimo
  aina aisha ajay ajla ajmal akbar akram aksel alba albert albin aleksandar aleksander aleksandra aleksandrs aleksei
  alemitu alette alexander alexandra alexandrine alexia alf alfhild alfred alganesh ali alia aliaksandr alice alicia
  alicja alida alina alireza alisa alisha alketa allan alma almaz almedina alva alvar alvhild alvilde alvin alwin
  amaan amal amalia amalie amanda amanuel amara amare ambjørg amelia amelie amena amenah amina aminata amir amira
  ammar ammara amrit amund anahita anas anastasia anbjørg anders andrea andreas andrei andrew andrine andris andriy
  andrzej andré ane anesa aneta anett anette angela angelica angelika angelina anh anil anine anisa anita anja
  anjali ankit anna annabel annbjørg anne annelise annemarie annemor annfrid annika anniken annikka annisa annlaug
  annveig anosh ansgar anton antoni antonia antonina antonius antte anwar aram arash arben arezo arian ariana ariane
  arianna ariella arif arild arina arjun armin arnar arne arnela arnfinn arnhild arnlaug arnold arnstein arnt
  arnulf aron arooj arsema artem arthur artur arvid arvin arvind arya asad asbjørg asbjørn asgeir asha asif aslak
  aslaug asma asmaa asmait asmeret asmerom asra asta astor astri astrid atefeh atle aud audhild audny audun augusta
  aurelia aurora austin austėja ava awais awet axel ayaan ayan ayana ayat ayda ayesha ayla aylin aymen ayoub ayse
  ayub ayşe azad azadeh azhar aziz aziza azra babak badria bahar bahram balder balwinder baran barbara barbro
  bartosz barwaqo barış basel bashar basma bastian batool bayan bea beata beathe behnaz behrouz belinda bella bendik
  benedict benedicte benedikt benedikte benjamin benny bente benth bereket berfin berg bergliot bergljot berhane
  berit bernhard bernt bertha bertil bertine bertram besa besarta besim bettina betty beyza bharat bhavna bianca
  biera biftu bikram bilal bilan billie biniam biret birger birgit birgith birgitta birgitte birk birthe birtukan
  bisrat bjarne bjarnhild bjarte bjørg bjørgulf bjørnar bjørne bjørnhild blend blerta bodil bodvar bogdan bogusława
  bohdan bojan borghild borgny bozena bożena brage brhane brian bridget brit brita britha britt brwa brynhild
  brynjar brynjulf burak burhan bushra busra bård børge børre cahide caja cajsa calle camilla camille canan carina
  carine carl carla carlo carlos carmen carolina caroline carsten casper catalin catharina cathrin cathrine cato
  catrine cecilia cecilie celia celin celina celine cemile ceren cesilie chanel charles charlie charlotte cheyenne
  chiara chinedu chloe chloé christa christel christen christer christian christiane christin christina christine
  christoffer christoph christopher chukwu cihan cindy claes claire clara claudia claus cleo colin conny conrad
  constance cornelia cornelius cristian cristina cuong cyril dagfinn dagfrid daghild dagmar dagmara dagny dagrun
  dagunn dahir daler damian danait dani daniel daniela daniella danil danilo daniyal danuta danylo daria darin dario
  darius darko daryna david davina davood davut dawid dawit dawud debesay deborah delia delina denis denisa dennis
  denys deqa desalegn desiree desta dhruv diana diane didrik diego dilan dilara dilnoza dimitri dina dinara dinh
  dlovan dmitri dmytro dominic dominik dominika dorin doris dorota dorothea dorte dorthe dragana dusan dylan dyveke
  dzenana ebba eberhard ebru ebtisam ebubakar ecaterina eddie edel edin edina edita edith edna edona eduard eduardo
  edvard edvart edvin edward edwin efrem egil eglantina eglė egon egzona ehsan eigil eileen eileif eilen eilert
  eilif eiliv einar einride eira eirik eirill eirin eirunn eivind eivor ekaterina elaheh eldar eldbjørg eldrid elea
  eleanor elena eleonora elfrida elham eli eliana elianne elias elida eliesel elif elifnur elin elina eline elinor
  eliot elira elisa elisabet elisabeth elisabetta elise elisiv elissa eliza elizabeta elizabeth ella ellen ellie
  ellinor elliot elma elna elnaz elnora eloise elov elsa elvin elvira elwira elzbieta elżbieta ember embla emel
  emelie emelin emeline emely emerson emil emilia emilian emiliana emilie emilija emily emina emine emir emma
  emmanuel emmy emre emrik endre engin enia enok enya ephrem erdal eren erfan erica erik erika erla erle erlend
  erling ermias ermira ernst ervin eskil eskild esme esmeralda espen esra esraa estelle esten ester esther estifanos
  estrid ethan ethel etta eugen eugenia eunice eustace eva evald evan evangeline evelina eveline evelyn evita evy
  ewa ewelina eydis eyob eyvind ezgi fabian fabio fadi fadumo fahad fahima fairuz faisal faiza falak fanny fanuel
  farah farahnaz fardin fardowsa farhan farid farida faris fartun farzad farzana farzaneh fathi fathia fatih fatima
  fatimah fatma fatmata fatme fatou fatoumata fatuma fawad fawzia fazal federico felicia felicity felipe felix
  ferdinand fereshteh ferida feven fevzi filip filippa filippus fillip filmon fiona fitsum fiyori fjodor flamur
  flora florentina florian foad folke forough francesca franciska frans franz freddie freddy frederik frederikke
  fredrica fredrik fredrikke freja freselam freweini freya freyja frida fridtjof frigg frikk frits fritz frode
  frøydis fuad furkan gabriel gabriela gabriella gabrielle gaia galina galyna ganna gard gaute gebre gebriel geir
  geirmund geirolf geirr genevieve georg george georgi georgina gerald gerd gerda gerhard gerlinde germund gert
  gertrud ghada ghaith ghassan ghazal ghirmay gianna gideon gidey gina gintarė giorgi giovanni girmay gisela gisle
  gitta gitte giulia gjermund gjertrud glenn gloria goitom goran gorm grazyna grażyna greta grete gretha grethe gro
  grunde gry grzegorz gudbrand gudfrid gudlaug gudleif gudmund gudrid gudrun gudveig gulalai guled gulnaz gulsen
  gunbjørg gunda gunder gunhild gunleif gunn gunnar gunnbjørg gunnhild gunnleif gunnstein gunnvald gunnvor gunvald
  gunveig gunvor gurdeep guri guro gurpreet gustav gusti guttorm gyda gyri gøran gáddjá göran haakon haben habib
  habiba habtom hadeel hadi hadis hadiya hafiza hafsa haidar haifa haile hajar hala haldis haldor haleh halima
  halimo hallbjørg hallbjørn halldis halldor hallfrid hallgeir hallstein hallvard halvard halvor halyna hamdi hamed
  hamid hamida hammad hamsa hamza hana hanaa hanan haneen hania hanif hanna hannah hannan hanne hannele hannes hanny
  hans hapsatou harald haris harjit harpreet harriet harry hartvig harun harvey hasan hasna hassan hatice hawa hawo
  hayat hayden hayder heaika heandarat hedayat hedda hedvig hege heidi heiki heine helen helena helene helge helin
  helle helma helmer helén heléne hendrik hennie henny henok henriette henrik henry herbert herbjørg herborg
  herbrand herdis herman hermana hermann hermine herolind hibo hilda hilde hildebjørg hildegunn hildur hilma hilmar
  hirut hivda hiwot hjalmar hjørdis hoang hodan hodman hodo holger homa hossein houda hugo hulda huma humberto huong
  huseyin hussam hussein huyen hågen håkan håkon håvar håvard hánsa hüseyin hüsna iain ian ibado iben ibrahim
  ibrahima ibtisam ida idar idil idman idris idrissa idun idunn idunne ifrah igbal igor ihab ihsan ijaz ikram ikran
  ilham ilhan ilir ilona ilse ilyas iman imen imran imtiaz ina inaya indiana ines inge ingebjørg ingeborg
  ingebrigt ingela inger ingerid ingert ingfrid inghild ingimar ingjald ingjerd ingmar ingolf ingri ingrid ingunn
  ingvald ingvar ingvil ingvild ingá inká inna insa intisar ioana ioannis iqbal iqra irena irene irfan irina irja
  irma irmelin iryna isaac isabel isabell isabella isabelle isadora isaiah isak iselin isha iskander isla ismael
  ismahan ismail isolde israa issát ivan ivana ivanka ivar iver ivind ivona iwan iwona iza izabela izabella iŋgá
  jaafar jaber jabir jack jacob jacqueline jadwiga jafar jagoda jahan jaime jaimie jakob jakub jakup jalmar jamaal
  jamal james jamie jamila jamilah jan jana jane janet janette janicke janina janita janna janne jannicke jannik
  jannike janusz jarand jarl jarle jarleif jaroslaw jarosław jasim jasmin jasmine jasna jason jasper jaspreet javad
  javed jawad jean jeanett jeanette jeanne jehan jelena jenna jennifer jenny jens jeppe jeremias jeremy jerzy jesper
  jessica jette jibril jim jimmy joachim joakim joan joana joanna joar jocelyn jochen jock joel joey johan johanna
  johanne johannes john jolana jolanta jolene jomar jon jonas jonatan jonathan jonetta jonny jorbjørn jordis jorid
  jorun jorunn josef josefin josefine joseph joshua josip jostein jovan jovnna jovsset joyce jozef juan judit judith
  juhán julia julian juliana juliane julianne julie julienne juliet juliette julija julita julius jun jurga jurgita
  jurij justin justine justyna jytte jøran jørgen jørgine jørn jørund jørunn jánná józef kacper kadija kadir kahin
  kai kaia kaisa kaja kajsa kaltrina kamal kamaran kami kamil kamila kamilia kamilla kamran karar karel kari
  karianne karim karima karin karina karine karl karla karol karoliina karolin karolina karoline karsten karwan
  kashif kaspar kasper katalin katarina katarzyna katayoun kate katerina kateryna katharina katharine kathe kathinka
  kathleen kathrin kathrine katia katie katinka katja katrine katy kaveh kawa kay kaya kayla kazem kazimierz keira
  kelly kemal kenan kennet kenneth kenny kent kerem kerstin ketema ketil kevin khadar khadidja khadija khadijah
  khadiya khadra khaled khalid khalil khanh kia kian kiara kidane kidist kifle kim kine kinga kinza kiran kirsten
  kirsti kirubel kittil kitty kjartan kjell kjellaug kjellfrid kjersti kjerstin kjetil klara klaudia klaus kleopatra
  knut kofi kolbein kolbjørn komal konrad konstanse konstantin konstantyn kornelia kornelius krishna kristen
  krister kristi kristian kristiane kristianna kristijan kristin kristina kristine kristofer kristoffer krystian
  krystyna krzysztof kubra kumar kwame kyle kyrre kåre káre kárin käthe kübra áilu ánde ánna ánne ánni ántte áslat
  ássa
  alexandru ananya anastasiia archie austeja chioma dalia dariusz dewi diya domantas emeka evie fateme filsan franciszek gabija hieu ieva jose kavya`;

/**
 * Words that mean much the same when somebody is in danger, in bokmål, nynorsk, dialect and English, by what they mean.
 * The alert model sees the meaning beside the word, so that what it learned of one word holds for the others and for
 * the other written forms. `word*` is the word with any ending; words are folded by `foldText` before they are compared.
 */
export const alertWords: Readonly<Record<string, string>> = {
  me: 'meg mæ mei mæi me myself',
  speaker: 'jeg eg æ æg je jæ en:i im ive ill id',
  we: 'vi me oss we us okke vårres',
  child: `barn barnet barna born unge* ungan ongen ong* gutt* gut guten gutane gutn guttn jente* jenta jentun datter* datra dattra dotter* dottra dattera
    sønn* sonen son sona baby* babyn bebis* tvilling* småbarn* toåring* treåring* fireåring* femåring* barnebarn* fosterbarn* nevø* niese* eldste* yngste* minste* minsten
    lillebror* lillesøster* veslebror* veslesyst* småsøsken søskenbarn* syskenbarn* spedbarn* nyfødt* barnehagebarn* tiåring* elev eleven elevar* elever*
    daughter* doughter* daugter* boy boys girl* child children kid kids toddler* newborn infant* nephew niece grandson granddaughter grandchild* pupil* student`,
  youth: 'tenåring* ungdom* fjortenåring* åring* trettenåring* femtenåring* sekstenåring* ungdommen teen* teenager*',
  other: 'han hun ho hu ham henne hen hin he she him en:her his hans hennes hennar them they dem dei de',
  relative:
    'bror broren brorsan søster søsteren syster systera søstera venninne venninnen venninna venn vennen kompis kompisen mamma mor mora moren pappa faren bestemor bestefar kone kona mann mannen samboer samboeren sambuaren kjæreste kjæresten ektefellen brother sister friend mum mom mother dad father wife husband husban partner boyfriend girlfriend broren_min',
  closeAdult:
    'mann mannen typen gubben kona kone samboer samboeren sambuar sambuaren kjæreste kjæresten kjærasten eks eksen eksmann* ektemann* ektefelle* faren pappa pappaen pappan papa mor mora moren mamma mammaen stefar* stefarn stemor* onkel onkelen tante bestefar bestefaren fosterfar* fostermor* svigersønn* husband husbend husban wife partner boyfriend girlfriend ex dad daddy father stepdad stepfather stepmother mum mom mother uncle aunt grandpa grandad grandfather',
  carer:
    'avlaster* avlastar* ansatt ansatte tilsett tilsette trener trenar treneren trenaren lærer lærar læreren læraren nabo naboen barnevakt* coach teacher staff carer* caregiver* neighbour neighbor babysitter assistent assistenten assistant',
  strike:
    'slår slåer slær sler slo slog slått slåt slege slegen slegne sparker sparkar sparket sparka banker bankar banka banket denger dengjer denga dengt klapset klapsa klapser lugger luggar klyper klyp kløp dytter dyttar dyttet dytta hit hits hitting beat beats beaten beating kick kicks kicked kicking punch punches punched slap slaps slaped slapped spank spanked pinches pinched thrash*',
  choke: 'kvele kveler kvelar kvelte kvelt kvelertak* kvelartak* strup* strangle* strangled throttle choked chokes',
  shake: 'rist ristet rista rister ristar filleriste* filleristet filleriser rusket shook shaken shake shaking',
  threaten: 'truer truar trua truet truga trugar trugde true trusler truslar threaten* threatned treaten* threat',
  weapon: 'kniv* kjøkkenkniv* våpen* pistol* rifle* øks* knife gun weapon axe belte* belt',
  abuse: `voldt* valdt* overgrep* misbruk* missbruk* mishandl* mishandel* vold vald volds* voldelig valdeleg incest* omsorgssvikt* seksuelt seksuelle befølt beføl* beføle tukl* tafs*
    abuse* abusing abused rape* raped molest* violence violent grope* gropes groping`,
  touch: 'tar tek tok beføler touch touches touched touching rører tafser klår',
  body: 'kropp* kroppen tissen underbuks* nakenbild* nakenbilet* bryst brysta rumpa body private nude nudes penis skrittet mellom_beina skritt beina privates breasts',
  secret: 'hemmelig* hemmeleg* secret',
  bruise: 'blåmerke* blåmerker merke merker bruise* marks fingre fingrar fingermerke* blåflekk*',
  fear: 'redd redde rædd livredd redsel skremt engstelig tør torer tørr torde afraid scared terrified fear frightened dare',
  home: 'hjem hjemme heim heime hjeme hime home',
  lock: 'låser låste låst stenger stengde inne innelåst lock locks locked',
  ashamed: 'skammer skjems skjemmest skam stolt angrer angrar ashamed proud regret',
  lostControl: 'kontroll kontrollen sinne sint besinnelse* temper control',
  hurt: 'skade skader skadar skada skadet skadd skadde skadd harm harms harming hurt hurts hurting injure vondt',
  breathe:
    'puste puster pustar pusta pustet pustende pust pusten pustet puser pustar luft surstoff oksygen breath breathe breathes breathing breething breath* air hiver hiv hveser gisp* gisper rall* rallende gulp gasp*',
  lifeless:
    'livløs* livlaus* bevisstløs* bevistløs* bevisstlaus* medvitslaus* medvetslaus* bevissløs* bevislaus* besvimt* besvimte svima svimt svimte dåna dånte lifeless unconscious unconcious unresponsive fainted collapsed collapse kollaps* kontaktbar* fjernere urørlig livlause',
  wake: 'våkne våkner vaknar vakne vakner vekke vekt vekker vekkar vekket våken våkna vakna wake wakes waking woken rouse',
  respond:
    'reagerer reagerar reagere svarer svarar svare kontakt liv respond* reacting reaction react response answer answers answering contact',
  blue: 'blå blått blålig blå* blue grå bleik blek gray grey pale purple lilla',
  face: 'leppe* leppene leppa leppane munn munnen ansikt* andlet* andletet fjes* tryne* trynet lips lip mouth face',
  stuck: 'halsen hals kveles kvelast kvelest choking chocking choke stuck throat luftrør* luftrøret',
  food: 'drue drua pølse* pølsebit* mat maten nøtt* peanøtt* grape sausage food nut nuts peanut*',
  seizure:
    'krampe* krampeanfall* krampar kramper kramp krampa krampene krampet anfall anfallet anfal seizure* seizing convuls* fit fits rister skjelver skjelv trembling shaking himler rykker rykkjer jerking twitching',
  stop: 'stopper stoppar stoppe stoppet stopp stoppa slutter sluttar slutte slutta sluttet sluta gir gjev gjevar går over stop stops stopped stopping ending end ends cease',
  bleed: 'blør blødning* blødninga bløding* blodet blodig bleed bleeding bleeds blood sprut* fosser',
  acute:
    'hjertestans* hjartestans* hjertet hjartet hjerte* anafylak* anaphyla* hjerneh* hjernehinne* meningitt* meningitis sepsis puls pulse heart cpr hjertelunge* lungeredning* gjenoppliv* hjarte*',
  swell:
    'hovner hovnar hoven hovnet hovna swell* swelling swollen tunge tunga tungen tongue epipen epipenn* allergi* allergic',
  rash: 'utslett* prikker prikkar rash spots',
  stiff: 'stiv* nakkestiv* nakke nakken neck stiff',
  fever: 'feber* feberen fever',
  fall: 'falt fall ramlet ramla datt falle fell',
  drown: 'drukne* druknet drukna druknar drowned drown drowning badekar* badekaret bathtub',
  machine: 'respirator* pustemaskin* pustemaskina kanyle* trakeostomi* sonde* ventilator* trach tube oxygen',
  now: 'nå no nettopp nå_nettopp akkurat straks nu now right just tonight i_natt i_kveld i_dag natt kveld today plutselig plutseleg suddenly akutt urgent hjelp help',
  not: 'ikke ikkje ike itj itte inkje kje ikkje kkje ittj ække not isnt wont cant cannot doesnt dont never aint didnt arent neither wasnt ingen inga ingenting no nobody aldri nothing without uten utan',
  swallow: `svelget svelga svelgt svelgd svelgde svelger sveglet svelg svalg slukt slukte sluket slukte drukket drukke drukki drokke drakk drikker drikk drukne_i_seg spist spiste spiser ete åti eti etti åte bite bitt bit tygget tygd tygde smakt smaka slikket sleikt slikka fått_i fikk_i
    swallow* swalow* swalowed ate eaten eat drank drunk drink drinking ingest* licked lick chewed tasted`,
  intoBody: 'sæ seg se i_seg magen fått fatt fekk fikk fær inhaler* inhale inhaled pustet_inn',
  poison: `batteri* battery batteries knappcelle* knapebatteri* magnet* vaskemiddel* vaskepulver* oppvask* klorin* klor salmiakk* tennvæske* lampeolj* parafin bensin* diesel frostvæske* spylerv* rengjøring* reingjer* avløpså* avløpsop* plumbo løsemiddel* løysemiddel* terpentin* white spirit neglelakk* snus* nikotin* sigarett* esigarett* vape vaping sopp soppen fluesopp* giftig* gift gifta rottegift* rottgift* museg* plantegift* kjemikali* liljekonvall* revebjell* revebjøll* barlind* sprit* antibac håndsprit* handsprit* parfyme* eterisk* eddik* kapsel* etsende såpe* blomster flugesopp* flowers toxic lighter hasjkake* cannabis alcohol
    bleach bleech detergent* dishwasher mushroom* poison* poisen gasoline petrol nicotine antifreeze berries foxglove lily cleaner cleaning drain rat perfume sanitiser sanitizer fluid lamp washing turpentine gass gas kullos* kolos* kullosalarm* kolosalarm* karbonmonoksid* monoxide røyk smoke`,
  medicine: `tablett* tabletter tablettar tablet* pille* piller pillene pillar pill pills p_piller medisin* medicine* medicin medicines meds paracet* parasett* paracetamol ibux ibuprofen sovetablett* sovemedisin* morfin* morphine blodtrykk* hjertemedisin* hjertetablett* hjartetablett* jerntablett* insulin* metadon* methadone opioid* oksy* oxycodone painkiller* smertestillende smertestillande smertelapp* smerteplaster* plaster patch epilepsimedisin* kveldsmedisin* avføringspille* pillebrett* tablettbrett* pilleglass* narkotika medisiner medisinane dop narkotika hasj kokain drugs sprøyta sprøyte syringe`,
  tooMuch:
    'mange mye mykje mykke masse haug haugen hauger dobbel dobbelt dobbelte doble dobel ganger gonger feil gale galen gal many much lots double dubble wrong times twice several flere fleire tjue tyve twenty altfor',
  die: 'no:dø døy døya døyr dør dau daua daud daue død døden døydde døde die dies dying died dead death ded',
  live: 'leve lev leva levd live living alive exist existing existere eksistere',
  want: 'vil vill ville ønsker ønskjer ynskjer ynskje ønske ønsket lyst håper håpar vonar skulle want wants wanna wanted wish wishes hope wishing feel deilig einaste eneste only nice',
  manage:
    'orker orkar orke ork klarer klarar klare makter maktar greier gidder holder held bear stand cope take manage go',
  suicide:
    'selvmord* sjølvmord* sjølmord* selmord* selvmorstank* suicide suicidal suiside* suicid* avskjedsbrev* avskilsbrev* selvmordstank*',
  take: 'ta tar tatt tek teke tok taking took taken ende avslutte avslutta slutt slutten gjøre gjør gjere gjer gjera end ending ended',
  kill: 'drepe dreper drep drept drepen kill killing killed kills henge hengt heng hengje hang hanging hanged skyte tau tauet rope noose',
  selfWord: 'selv sjølv sjøl sjæl sæ seg se myself himself herself themselves self',
  cut: 'kutte kutter kuttar kutta kuttet kuter kutt risper rispar rispa risset rissa rispet skjære skjærer skjer skåret brenner selvskad* sjølvskad* sjølskad* selvskade* selfharm* selfharming scratch* scratching sår arr cut cuts cutting cuting scars',
  jump: 'hoppe hopper hoppar hoppa hoppet jump jumping jumped bru brua broa broen bridge tog toget train trailer* truck lastebil* taket roof vegen veien road legge leggje lie',
  gone: 'forsvinne forsvinn forsvinner borte vekk bort gone disappear disappears disappeared disappearing away verden verda world',
  better:
    'bedre betre best better off insurance forsikring* forsikringspenger forsikringspengar slippe slepp sleppe slipper rid plage hindring',
  sleepForever: 'sovne sove sov søv sovner sleep asleep',
  plan: 'planlagt planlegger planlegg plan planer planar plans planned planning tenkt tenker tenkjer tenke tenkje tanker tankar thinking think thinks thoughts thought vurderer vurderar consider* considering bestemt decided fantaser* fantasise fantasize samlet samla samler spart saved hidden gjemt gøymt stashed worked',
  says: 'sier seier sei seie sie sir sa sagt skriver skriv skrevet skrive skrev snakker snakkar snakket snakka prater pratar forteller fortel fortalte fortalde say said saying says write writes wrote written talk talks talking told tells tell',
  tried: 'prøvd prøvde prøvt forsøkt forsøkte forsøker freista forsøk try tried attempted attempt',
  meaning: 'vits mening meining grunn poeng verdt verd utvei utveg hope point reason håp worth',
  ill: 'alvorlig alvorleg feil galt gale syk sjuk',
  grief:
    'palliativ* lindrende lindrande hospice begravelse* gravferd* sorg* dødfødt* døende døyande kreft* sykdommen sjukdomen cancer palliative grief funeral stillborn terminal* hjemme_dø',
  longAgo: 'fjor siden sidan tidligere tidlegare ago lastyear yesteryear forrige førre barndom* oppvekst* 20xx',
  ifWord: 'hvis viss dersom tilfelle if in_case case skulle_skje risiko fare risk',
  general:
    'kurs kurset førstehjelpskurs* foredrag* oppgave* oppgåve* masteroppgave* masteroppgåve* bachelor* sykepleierstudent* sjukepleiarstudent* student studerer brosjyre* statistikk* boka boken film filmen avisen avisa avis nyhet* nyheit* temadag* loven lova meldeplikt* råd førstehjelp* podkast* podcast* artikkel* course thesis leaflet statistics newspaper news advice law duty movie article theme opplæring* training lærer_opp plan beredskapsplan*',
  benefit:
    'hjelpestønad* grunnstønad* pleiepenger pleiepengar omsorgspenger omsorgspengar avlastning* avlasting* koordinator* støttekontakt* søknad* søke søkjer søker vedtak* klage* klagefrist* rett rettigheter rettar nav kommunen kommune helfo skjema* dekker dekkjer dekket dekt betaler betalar apply benefit respite payment pays pay covered municipality application entitled rights equipment hjelpemidler hjelpemiddel',
  figure:
    'kjedsomhet keisemd skjema* papirer papir papira papirarbeid* regninger rekningar ventetid* ventetiden latter bored boredom paperwork forms bills kaffe coffee system systemet saksbehandler* sakshandsamar* byråkrati* savner saknar miss tromme tromma drums sjakk ludo',
  often:
    'ofte stundom jevnlig daglig dagleg vanligvis sometimes often usually diagnose syndrom* syndrome autism* autisme* astma* pleier medfødt',
  life: 'liv livet live life',
  exist: 'fantes fanst finnes finst fins exist existed eksistere',
  struggle:
    'sliter slit strever strevar kjemper kjempar kjempe nesten knapt struggling fighting trouble barely hardly tungt vondt gjennom sluttet slutta stopped stoppet stoppa stops gasp gisper',
  eyes: 'øynene øyne auge auga eyes eyed resept prescription',
  treatment:
    'behandling* cellegift* kjemo* chemo operasjon* operert narkose* kur treatment operation surgery medisinen fysioterap*',
  office:
    'telefonen telefon nav kommunen kommune saksbehandler* sakshandsamar* legen lege doktor sykehuset sjukehuset skolen skulen bup ppt office phone municipality hospital mail epost brev brevet',
  minutes: 'minutt* minutter kvarter halvtime minutes timevis',
  heavily: 'kraftig voldsomt valdsamt masse mye mykje mykke heavily lot everywhere badly dypt overalt renner renn',
  heart: 'hjertet hjartet heart puls pulsen pulse',
  cpr: 'hjertelungeredning* lungeredning* gjenopplivning hjertekompresjon* kompresjon* brystkompresjon* compressions cpr hjertestans* hjartestans*',
  runOver: 'påkjørt påkøyrd overkjørt run_over',
  got: 'tatt tok teke fått fatt fikk fekk gitt gjeve gav ga gave given taken took got had satte fann fant found puttet putta',
  container:
    'brett* brettet pakka pakken pakke esken eske øskja boks* boksen glasset flaska flasken flaske bottle box pack jar stripe pilleglass*',
  all: 'hele heile alle alt whole all entire',
  overdose: 'overdose* overdosert* overdosed od',
  missing: 'mangler manglar missing tom tomt tomme empty',
  sick: 'svimmel svimle dizzy kaster kastar spyr spydde oppkast kvalm vomiting vomits throwing sick sløv sløvt sløve slapp slapt drowsy sleepy rart strangely brekker brekk',
  mouth: 'munn* munnen mouth sikler siklar drooling drool lukter luktar smells smell',
  gas: 'kullos* kolos* karbonmonoksid* monoxide gass gas gassen røyk røyken smoke',
  own: 'mitt mi min my eget eige eigne eget own',
  theirs: 'sitt sin si sine his her their',
  here: 'no:her en:here',
  nothing: 'ingenting inkjenting ingen inga nothing no ikkenoe',
  money:
    'trygd trygda stønad* omsorgsstønad* lønn* løn inntekt* sosialhjelp penger pengar pengene nav benefits income money welfare salary',
  end: 'slutt slutten end ending ends ende avslutte avslutta over',
  everything: 'alt det livet alle all it everything life dette',
  agreement:
    'avtale* avtalen samarbeid* stønad* pleiepeng* agreement benefit arrangement støttekontakt* søknad* cooperation',
  jumpVerb: 'hoppe hopper hoppar hoppa hoppet jump jumping jumped kaste',
  place:
    'bru brua bro broa broen tog toget taket vinduet vindauget veien vegen trailer* stup stupet balkongen bridge train window roof road truck cliff',
  rope: 'tau tauet løkke løkka rope noose barberblad* razor avskjedsbrev* avskilsbrev*',
  goodbye: 'farvel avskjed avskil adjø goodbye goodbyes',
  burden: 'byrde børe burden',
  howMany: 'hvor kor how hvilke hvilken kva what which',
  never: 'aldri never',
  ever: 'igjen att mer meir mere lenger lengre lengere any_more anymore again more longer evig alltid forever',
  night: 'natta natten alarm* alarmen vekkerklokk* skolen skulen morgenen',
  room: 'rommet rom senga room bed sengen',
  without: 'uten utan without',
  drive: 'kjøre køyre kjører køyrer driving drive kjørt',
  purpose: 'vilje vegg veggen fjellvegg* møtende front purpose truck trailer*',
  force: 'tvinger tvingar tvang tvunget tvinga holder held holdt nede makt forces forced force hold holds holding',
  sex: 'sex voldtok voldtar voldtatt voldteke valdtok valdteken voldtekt* tissen tiss penis skjeden underliv* sexual sexually raped rapes nakenbild* nakenbilet* nudes nude naken nakne naked',
  controls: 'kontrollerer kontrollar* innesperr* bestemmer låser låst controls locks locked keeps',
  flee: 'flyktet flykta flukt rømt rømte rømme rømmer fled flee escape escaped krisesenter*',
  throw: 'kaster kastar kastet kasta kaste throws thrown throw',
  about: 'om about å to a',
  shaken: 'rist ristet rista riste rister ristar filleriste* filleristet filleristar shook shaken shake shaking',
  lose: 'mister mistar miste mistet losing lose besinnelsen kontrollen control temper sinnet',
  dark: 'beltet belte kjeller* kjellar* cellar belt',
  spoke: 'alkohol drukket drukke full beruset drunk drinking drinks drikker drikk',
  floppy: 'slapp slapt slappe floppy limp',
  siblingTalk: 'søsken sysken siblings',
  arm: 'arm armen armene armane armar armer arms wrist wrists håndledd lår lårene låra thighs barberblad* razor',
  noMiss: 'savne sakne miss savner',
  endIt: 'slutt slutte end ending ends',
  know: 'vet veit know planlagt planned bestemt decided plan',
  danger: 'farlig farleg fare trygg danger',
  bath: 'vann vannet vatn vatnet sjøen water pool bassenget',
  still: 'urørlig moving move beveger rører rørsle bakken ground golvet gulvet floor',
  consciousness: 'bevissthet bevisstheten medvit medvitet conscious consciousness',
  trouble: 'trouble vansker',
  badThings: 'ting things',
  drunk: 'drukket drukke full beruset drunk drinking drinks drikker drikk rasende rasande furious',
  hidden: 'gjemt gøymt gjømt hidden stashed spart samlet samla saved unna madrass* mattress',
  ready: 'klare klart ready',
  neighbourly: 'nabohuset naboen next',
  stuckOn: 'sitter sit stuck patch',
  back: 'samvær samværet fra frå comes kommer kjem back hjem heim visits visit',
  doses: 'dose doser dosar doses',
  wrongOnes: 'feil gal galen wrong brorens broren systera søsteren sister brother brothers',
  least: 'minst least smertefull* smertefri* painless painful måte måtar måter way ways',
  poisoned: 'forgiftet forgifta poisoned',
};

/** First names from L to Å; `first-names.ts` tells which they are. */
export const namesFromLToAa = `
  laila laith lamia lamin lamine lana lara lars larysa lasse latif latifa laura laurits lauritz lavinia lavrans
  laxmi layan layla lazar lea leah leammuid leana leander leandro leen leidulf leif leila leiv lejla leme lemet
  lemlem lena lene leni lenny leo leon leona leonard leonardo leonhard leonora leopold leslie leticia levi lewis
  leyla lia liam liana liban lidia lidiya liem liesel lilian liliana lilith lilja lill-ann lillemor lilli lillian
  lilly lily lina linda linde lindis lindsey line linea linette linh linka linn linnea linnéa linus lionel liridon
  liridona lisa lisbet lisbeth lise liselotte lisette lissi liubov liva livar livia liya ljudmila lloyd logan 
  loredana lorentz lorenzo loretta lorie lotta lotte louie louis louisa louise lovis lovisa lovise lubna luca lucas
  lucian luciana luciano lucie lucille lucy ludmila ludvig ludvik ludvine luis luisa luise lukas lukasz
  luljeta luna luul luwam lwam lydia lynn lyubov lærke lásse mabel macy madel madelaine madeleine madelen madelene
  madina madison mads mae maeve magda magdalena magdalene magdy maggie magnar magne magnhild magni magnulf magnus
  magny maha mahad mahamed mahamoud mahdi mahin mahir mahlet mahmoud mahmut mahnoor mahsa mahtte maia maiken maimuna
  maj-lis maja majd majid majida majken makayla makda maksim maksym maksymilian malak malcolm malek malena malene
  malgorzata malika malin malvin malwina mamadou manal manar mandeep mandy manh manjit manon manpreet mansoor
  mansour mantas manuel maram marc marcel marcelina marcin marcjanna marco marcus mareike marek maren margaret
  margareth margaretha margarethe margarita margaux margit margot margrete margun margunn mari maria mariam mariama
  marian mariana mariann marianne maricel marie mariel mariell marielle marija marika marina mario marion maris
  marisol marit marita marius mariusz mariya marja marjan marjorie markku marko markus marlen marlene marlon mart
  marta marte martha marthe marthin marthine marthinus martijn martin martina martine martinus maruf marvin marwa
  marwan mary maryam maryan maryann maryna marzena marziyeh masood masoud massimo mateo mateusz mathea matheo
  matheus mathew mathias mathilda mathilde mathis mathéo matias matilda matilde matin mats matteo matteus matthew
  matthias matti mattia mattis maud maurice max maxamed maxim maximilian maxine may-liss maya maysa mazen małgorzata
  medhanie medina meera megan mehdi mehmet mehran mehret meja mekdes melanie melek melih melina melinda melissa
  melvin memet mereta merete merethe merhawi meriem merjem meron merve meryem meseret mette metteline mia mica
  michael michaela michał michel michelle mihaela mihai mihkkal mihkku mihret mika mikael mikaela mikal mikkel
  mikkeline mikkjel mikolaj mila milad milan mildrid milena miles milian miliana milja milla mille millie milly milo
  milosz mina minal minda minela minh minna mira miral miranda mirela miriam mirjam mirna miro miroslav mirwais
  mirza misbah mischa mohamad mohamed mohammad mohammed mohamud moira moiz mojtaba molly mona monica monika monir
  mons montgomery morgan moritz morten morteza moshen mostafa mouhamed mounir mubarak mubashir muhamed muhammad
  muhiyadin muhsin mukhtar muktar mulugeta muna munira murad murat mursal musa muslima mustafa muzamil myint
  mykhailo mykola mylinh myriam målfrid møyfrid mággá máhte máhtte májjá máret márjjá márjá märta märtha nabil
  nabila nada nadeem nadia nadifa nadine nadir nadja naeem nafisa nahed nahid nahom naima najat najia najib
  najibullah najma nam nancy nanna naod naomi narges narin nasim nasir nasra nasreen nasrin nasser natalia natalie
  nataliia natalija nataly natan nataniel natasha nate nathalia nathalie nathan nathaniel natnael nawaf nawal nayla
  nazanin nazar nazia neamat neda nefise neha neil nejat nela nelia nell nellie nelly nelson nermin nesrin neta neva
  ngoc nguyen nhung nicholas nicklas niclas nico nicolai nicolas nicolay nicole nicoline nidal niels nigel niillas
  nikita niklas niko nikola nikolai nikolas nikolina nikoline nilofar niloufar nils nilsá nimo nina ninni nino
  nirmala nisha niyati njål noa noah noel noelle noemi nohlan nolan noman nonna nooa noor nora norah noralf nordis
  norman norunn norvald nour noura nova nuradin nurdan nuria nurten nydia nyla nynne oana obaid oda odai odbjørg odd
  oddbjørg oddbjørn oddfrid oddgeir oddhild oddlaug oddleif oddmund oddne oddny oddrun oddvar oddveig oddvin odin
  odny odrun odvar odveig oksana ola olaf olai olaug olav ole olea oleksandr oleksii olena olga olha olin olina
  oline oliver olivera olivia oliwia oliwier olja ollie olve omaima omar omer omid omran onar ondine onur oona orhan
  orkun orlando orpha orvar orxan osama oscar oskar osman osmund ossian osvald oswald othelie othilie otilie ottar
  ottilie ottine otto ousman owen oystein oyvind ozan paal pablo palma paloma pamela paolo parisa parveen parvin
  parwaneh parwin pascal patricia patrick patrik patrycja paul paula paulina pauline pauls paulus pavel pawel paweł
  payam peder pegah penelope per pernilla pernille petar peter petra petrine petronella petronelle petronilla petrus
  petter peyman phil philip philippa phillip phoebe phuc phuong pia piera pierre pieđar piotr pippa pirjo polina
  polly pooja pouya prakash pranav pratima preben preston priscilla priya przemyslaw pål qadir qamar qasim quang
  quentin quincy quoc quyen rabia rachel radek radka radosław radwan rafael rafał raffael ragad raghad ragna ragnar
  ragnfrid ragnhild ragnvald ragnveig rahaf rahel rahim rahima rahma rahman rahmat rahwa raimond raisa raja rajan
  rajesh rakel ralf ralph ramazan rami ramin ramona ramzi randi randulf rania raphael raquel rasha rashid rasmine
  rasmiyeh rasmus rasul raul ravi rawan raya rayan raymond rayyan raza razan razia rebecca rebekah rebekka reem
  regina regine reham rehana reidar reidulf reidun reier reinert reinhard reinhold remas remi remy renas renata
  renate renathe renée reyhan reza rezan rhea riana ricardo richard rickard rigmor rihanna rikard rikke riley rina
  ristiinná rita rizwan roald roar robbie robel robert robertas robertine roberto robin robina rocco rodica rodney
  rodrigo roger rohullah rojda rojin roksana rola roland rolf romina ronald ronan ronja ronny rosalie rosalina
  rosalind rosaline rosanna rosemarie rosemary rosita roswitha roula rowena roxana roxanne roy roya roza rozhan ruba
  ruben rubina ruby rudi rudolf rufus ruhullah rukia runa runar rune runhild rupert ruqaya ruslan rustam ruth ryan
  ryszard rønnaug rávdná saad saanvi saba sabah sabina sabir sabrin sabrina sadaf sadia sadiq saeed saeeda safa
  safia safiya safiyo sagal sahar sahra saida saima sajad sajid sajida sakina salah salam saleh salim sally salma
  salwa samah samantha samar sameer samer samia samina samir samira samiya sammy samrawit samsam samson samuel
  samuele samueline samuil sanaa sandeep sander sandie sandra sandro sanela sania sanja sanjay sanna santiago sara
  sarah saranya sarita sarmad saron sascha sasha saskia saul savannah sayed scarlett sean sebastian seble sedra seid
  selam selamawit selena selin selina selma selmer semhar semir semira senait senay sepideh serena sergei sergej
  serhii serhiy serina serkan seth sevda severin severine sevgi seyed shaban shabana shabnam shadi shafi shahad
  shahd shahid shahin shahira shahla shahnaz shaima shakila shakur shamsa shania shankar shannon sharmake shaun
  shayan shaymaa shazia sheikh sheila sheraz sherin shima shirin shirley shiva shreya shukri shyma siavash sibel
  siddiq sidra sidsel sienna sigbjørn sigfred sigfrid siggen sigmund sigmunn signe signy sigri sigrid sigrun sigrunn
  sigurd sigvald sigvart sigve siham siiri silas silia silja silje silvana silvia simen simon simona simone simran
  sina sinan sindi sindre sinem sinja siren siri sirwan sissel siv sivert siyar skjalg slawomir snefrid snorre soad
  sofia sofie sofiia sofiya sofus soha sohail sohrab solbjørg solfrid solgunn solin solomiia solrun solvei solveig
  solvor solvår somaya somchai sondre sonja sophia sophie soran soraya sorin soumaya spencer stanislav stanislaw
  stanisława stefan stefania stefanie steffen stein-ove steinar steinulf steinung stella stephan stephanie stephen
  steve steven stian stig stina stine sturla sturle suada subhan sudhir suhaib suhail suheyla sukhdeep sumaiya
  sumaya sumeya sundus sune sunita sunna sunniva sunná surayo suresh susan susana susann susanne suzanne svanaug
  svanhild svea svein sveinung sven svend svenn sverre svitlana swati sylvester sylvi sylvia sylwia synne synniva
  synnøva synnøve synva syver szymon sølve sølvei sølvi søren sámmol sárá sławomir tabita tadeusz tage tahani tahir
  tahira taima taleb talha talia talla tallak talleif tamara tamia tamim tania tanja tanveer tanya tarald taras
  tarek tarekegn tareq tarik tariq tarjei tasneem tasnim tatiana tatjana tatyana taylor tayyab ted tedros teis tekle
  tellef telma temesgen temur teodor teodora teodros terhas terje tesfalem tesfaye tessa tetiana tewelde thaer thale
  thanh thao thea thelma theo theodor theodora theresa therese theresia thi thien thilde thina thomas thor thora
  thorbjørn thore thorfinn thorgeir thorhild thorleif thormod thorolf thorstein thorvald thuong thuy thyra tigist
  tihomir tilda tilde tilla tilly tim timo timon timothy tina tinde tiril tirill tjerand tobben tobias tobine todd
  tom tomas tomasz tomine tommy tomáš tone tonette toni tonje tonny tony tor-arve tora toralf torben torbjørg
  torbjørn tord tordis tore torfinn torfrid torgeir torgny torgrim torgunn torhild toril torild torill torine torjus
  torkel torkil torlaug torleif torleiv tormod torny torodd torolf torstein torun torunn torvald torvil torvild tove
  trine tristan trond troy trude truls trygve trym tsegay tsegereda tsehay tuan tuomma turgut turi turid tuva tuyet
  tyler tymofii tyra tyri tyrone tøger tønnes ubah ulf uliana ulla ulrik ulrika ulrikke umair umar umut unni unnveig
   urd ursula urszula usama usman uzair valborg valdas valdemar valentin valentina valeria valerie valerii valon
  vanessa vanja vasyl vebjørg vebjørn vedat vegard vemund venche vendela venke vera verona veronica veronika
  veslemøy vesna vetle viana vibecke vibeke vicky victoria vidar vidkunn vigdis viggo vigleik vigor vijay vikas
  viktor viktoria viktoriia viktorija vilde vilgot vilhelm vilhelmine vilja viljar villads villem villemo villiam
  vilma vilmer vilter vincent vinjar vinod violet violetta viorica vira virginia virginija vitalii vitalija vitus
  vivi vivian vivienne vjosa vladimir vladislav volodymyr volodymyra vulle vytautas vårdis vårild vårin wafa wahid
  wahida wajiha waldemar waleed walid walter wanda wanja waqas warren warsame wasim wassim wegahta wenche wencke
  wendy wera werner wessam wibeke wictoria widad widar wiesław wiggo wiktor wiktoria wilfred wilhelm wilhelmina
  wilhelmine wiljar willemo william willy wilma wilmer winnie winston winta wioleta wojciech wojtek wolfgang wolmer
  xander xavier xenia yafet yahia yahya yaman yana yaqoob yaqub yara yaroslav yasamin yaseen yasemin yaser yasin
  yasir yasmin yasmina yasmine yassin yassmin yazan yemane yeshi yevhen ylva ylvali ylvar yngvar yngve yngvild yodit
  yohana yohannes yonas yonatan yordanos yosef yosief younes yousef yousif yousra youssef yulia yulian yuliia yuna
  yuri yurii yusra yusuf yvette yvonn yvonne zahid zahida zahir zahra zahraa zaid zaida zaina zainab zakaria
  zakariya zaki zakir zamzam zander zane zara zarah zayd zayn zaynab zbigniew zeina zeinab zekarias zekra 
  zelina zena zewdi zeynep zhanna zia ziad ziba zidan zilan zinab zineb zion zita zlata zoe zoey zofia zofie zohal
  zohra zoia zoran zubair zuhur zuleikha zulfiqar zuzana zuzanna zyta ådel ådne åge ågot åke ålaug åmund ånund åsa
  åsbjørn åse åsfrid åsgeir åshild åslaug åsmund åsne åsta åste åsulf åsulv åsunn åsveig ærlend øistein øivind ørjan
  ørnulf øydis øystein øyunn øyvind øyvor özlem łucja łukasz žydrūnė
  lakshmi maham matas milana nneka oleksandra ostap poppy rima rizalyn rohan tobiasz warsan yevheniia zain`;

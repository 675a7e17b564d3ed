/** Words of scholarly English that stand for one another without changing what is said. Groups are parted by bars. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = `
  show demonstrate reveal display exhibit illustrate evidence | find observe detect discover notice identify |
  indicate suggest imply | report describe present document | study investigation |
  investigate examine explore | research work | assess evaluate appraise | analyze analyse |
  use utilize employ apply | method approach technique methodology | strategy tactic |
  result finding outcome | big large sizable | small little tiny | huge enormous vast massive |
  important crucial vital essential key critical | significant considerable substantial marked notable |
  significantly substantially considerably markedly notably | increase rise grow raise elevate heighten |
  increased elevated raised heightened | decrease reduce lower decline diminish lessen drop fall |
  enhance improve boost strengthen augment | improvement enhancement | worsen deteriorate | weaken attenuate |
  hinder impede hamper | impair damage harm | inhibit suppress repress | block obstruct | stimulate activate |
  induce trigger elicit provoke | promote foster encourage | cause lead | facilitate aid | help assist |
  require need necessitate demand | necessary required needed | permit allow enable | prevent avert |
  stop halt cease | begin start commence initiate | continue persist | keep maintain retain preserve |
  change alter modify | alteration modification change | vary differ | different distinct |
  difference discrepancy | similar alike comparable | same identical | equal equivalent |
  quick fast rapid swift | quickly rapidly swiftly fast | slow sluggish | fully completely entirely wholly |
  nearly almost approximately about roughly around | mainly primarily chiefly principally predominantly |
  often frequently | rarely seldom infrequently | usually commonly generally typically | frequent common |
  rare uncommon infrequent | also additionally moreover furthermore | however nevertheless nonetheless |
  therefore thus hence consequently accordingly | although though | while whereas whilst |
  despite notwithstanding | among amongst | via through | within inside | toward towards | before prior |
  after following | during throughout | people persons individuals | participant subject volunteer |
  child children kid | doctor physician clinician | illness disease sickness | medicine medication drug |
  therapy treatment | cancer malignancy | fatal lethal deadly | risk hazard danger | infant baby |
  woman women female | man men male | mouse mice murine | bacterium bacteria bacterial | virus viruses viral |
  hypothesis hypotheses | criterion criteria | phenomenon phenomena | datum data | index indices indexes |
  matrix matrices | connected linked | linked associated connected tied |
  association link connection relationship | associate link relate | contain comprise include |
  consist comprise | composed made | component constituent | role function | task job |
  goal aim objective purpose | problem issue difficulty | challenge difficulty | difficult hard challenging |
  easy simple straightforward | complex complicated | choose select pick | selection choice |
  obtain get acquire gain | give provide supply offer | provide furnish yield | yield produce generate |
  create build construct | make produce | develop devise | design devise | propose introduce present |
  novel new | state-of-the-art sota | current present existing contemporary |
  previous prior earlier past former | recent latest | next subsequent following |
  further additional extra more | additional extra supplementary | many numerous | several multiple various |
  enough sufficient adequate | adequate sufficient | lack absence | deficiency lack | error mistake |
  exact precise | precise accurate | correct right accurate | test examine check |
  verify confirm validate corroborate | confirm corroborate | compare contrast | measure quantify gauge |
  estimate approximate | predict forecast | determine ascertain establish | calculate compute |
  understand comprehend | know recognize | believe think | call name term | answer reply response |
  ask inquire query | question query | speak talk | article paper publication manuscript | author writer |
  movie film | car automobile vehicle | job occupation | country nation | area region zone |
  place location site | begin beginning start onset | part portion | whole entire |
  main principal primary chief | major main | wide broad | deep profound | strong robust powerful |
  weak feeble | high elevated | stable steady | rise increase growth | decline decrease reduction drop fall |
  growth increase | reduction decrease | benefit advantage | beneficial advantageous helpful |
  useful helpful | harmful detrimental deleterious | effective efficacious | efficiency effectiveness |
  efficient effective | effect impact influence | affect influence impact | dependent reliant | depend rely |
  attempt try | achieve attain reach accomplish | outperform surpass exceed beat | exceed surpass |
  perform conduct carry | conducted performed carried done | occur happen arise | appear emerge |
  remain stay | become turn | contribute add | participate partake | involve include | engage involve |
  encompass include cover | cover span | address tackle | solve resolve | handle deal |
  combine merge join integrate | integrate incorporate | divide split separate | separate distinct |
  gather collect | collection set | assemble collect | group cohort | sample specimen |
  trait characteristic feature | feature characteristic property attribute | property characteristic |
  kind type sort | category type | level degree | amount quantity | duration period | period span |
  annual yearly | daily everyday | overall total | total overall entire | aggregate total | typical common |
  normal ordinary | unusual atypical uncommon | alive living | born birthed | married wed | starred acted |
  directed helmed | released issued launched published | wrote authored penned | written authored penned |
  won earned | award prize | song track tune | located situated | founded established | shared common |
  freely openly | publicly openly | available accessible | release publish | code software |
  program software | corpora corpus | framework scheme | procedure process | mechanism process |
  algorithm method | parameter setting | experiment trial test | trial experiment |
  setting scenario condition | scenario setting | evaluation assessment | assessment evaluation |
  annotation labeling tagging | annotate label tag | label tag | translate render | translation rendering |
  summarize condense | extract derive | derive obtain | deduce infer | infer deduce conclude |
  conclude infer | hence therefore | heart cardiac | kidney renal | liver hepatic | lung pulmonary |
  brain cerebral | stomach gastric | skin cutaneous | eye ocular | mouth oral | muscle muscular |
  pregnant gravid | diabetic diabetes | hypertension hypertensive | fever pyrexia | surgery operation |
  demonstrate prove establish | reveal uncover disclose expose | illustrate exemplify depict |
  highlight emphasize stress underscore underline | explain clarify elucidate | discuss consider |
  consider regard view | claim assert state | mention note | acknowledge recognize | detect sense |
  search seek | locate find | track trace follow | monitor observe watch | record register log |
  delete erase | replace substitute swap | repair fix mend correct | adjust adapt tune | adapt customize |
  convert transform | transform change | expand extend broaden | shorten abbreviate | shrink contract |
  enlarge expand | arrange organize order | organize structure | plan intend | aim intend seek |
  demand request | request ask | suggest recommend advise | tell inform | notify inform | warn caution alert |
  agree concur | disagree differ | argue debate | adopt embrace | decide determine | list enumerate |
  rank sort | resemble mirror | mimic imitate emulate | repeat replicate | share distribute |
  distribute disseminate spread | spread diffuse propagate | send transmit | transmit convey | shift change |
  leave exit | arrive come | wait await | cover mask | protect guard shield | defend protect |
  attack assault | fight combat | injure hurt wound | injury wound trauma | pain ache | heal cure |
  cure remedy | attention focus | focus concentrate | happy glad | smart intelligent clever |
  famous renowned celebrated | popular prevalent widespread | widespread prevalent common |
  ubiquitous widespread | abundant plentiful | insufficient inadequate | excessive undue | extreme severe |
  severe serious grave | mild slight moderate | slight minor small | subtle slight |
  obvious evident apparent clear | unclear ambiguous vague | vague imprecise | certain sure |
  uncertain unsure | probable likely | surprising unexpected | remarkable striking notable |
  dramatic striking drastic | dramatically drastically strikingly | greatly considerably substantially |
  strongly robustly | closely tightly | directly immediately | immediately instantly | soon shortly |
  finally lastly ultimately eventually | initially originally first | formerly previously |
  previously earlier before | recently lately | nowadays today currently now presently |
  simultaneously concurrently | together jointly | separately individually independently |
  independently autonomously | specifically particularly especially | particularly especially notably |
  namely specifically | largely mostly mainly | roughly approximately | exactly precisely |
  accurately precisely correctly | correctly accurately properly | successfully effectively |
  effectively efficiently | easily readily | widely broadly extensively | commonly often frequently |
  constantly continuously continually | continuous ongoing uninterrupted | constant stable steady |
  permanent lasting | temporary transient | brief short | lengthy long prolonged |
  prolonged extended lengthy | complete full total | partial incomplete | single sole |
  particular specific certain | conventional traditional | traditional classical | advanced sophisticated |
  basic fundamental elementary | central core key | crucial pivotal | pivotal key | prominent notable |
  main key | valuable useful | worthwhile useful | suitable appropriate | appropriate proper |
  relevant pertinent | related relevant | connected related | correlated associated | consistent compatible |
  coherent consistent | reliable dependable trustworthy | valid sound | credible believable |
  plausible credible | flexible adaptable | versatile flexible | scalable extensible | robust resilient |
  automatic automated | automatically autonomously | manual handmade | computational computerized |
  genuine real authentic | real actual true | practical applied | theoretical conceptual |
  empirical experimental | experimentally empirically | numerical numeric | ability capability capacity |
  skill competence | knowledge understanding | idea concept notion | assumption premise |
  viewpoint perspective view | opinion view | reason cause | consequence result outcome effect |
  implication consequence | purpose objective goal | target goal | plan scheme | proposal suggestion |
  suggestion recommendation | advice guidance | guideline recommendation | rule principle | law rule |
  limitation shortcoming drawback weakness | shortcoming deficiency weakness | drawback disadvantage |
  advantage benefit merit | opportunity chance | possibility chance | proportion fraction share percentage |
  fraction portion | scope extent | extent degree | magnitude size | width breadth | surface exterior |
  border boundary edge | boundary limit | middle center | shape form | design layout | pattern trend |
  trend tendency | behavior conduct | action act | activity action | operation procedure |
  technique procedure | step stage phase | process procedure | link tie bond | interaction interplay |
  comparison contrast | distinction difference | variability variation | diversity variety | variety range |
  mixture blend mix | combination mix | collection assortment | repository archive | resource asset |
  source origin | basis foundation | foundation base | evidence proof | sign indication | feature trait |
  attribute property | quality characteristic | metric measure | score rating | exam test examination |
  examination inspection | survey questionnaire | interview conversation | conversation dialogue |
  discourse conversation | phrase expression | context setting | surroundings environment | drink beverage |
  job occupation employment | employment work | worker employee | employee staff | leader head |
  teacher instructor | student pupil learner | school academy | university college | training instruction |
  education schooling | money funds | cost expense price | income earnings revenue | payment fee |
  company firm corporation | firm business | industry sector | market marketplace | customer client consumer |
  buy purchase | sell vend | trade commerce | crime offense | resident inhabitant | road street |
  room chamber | vehicle car | ship boat vessel | plane aircraft airplane
`
  .split("|")
  .map((group) => group.trim().split(/\s+/));

import { stemOf } from "./tokens.ts";

/** Words of scholarly English that stand for one another without changing what is said. One group a line. */
const GROUPS = `
show demonstrate reveal display exhibit illustrate evidence
find observe detect discover notice identify
indicate suggest imply
report describe present document
study investigation
investigate examine explore
research work
assess evaluate appraise
analyze analyse
use utilize employ apply
method approach technique methodology
strategy tactic
result finding outcome
big large sizable
small little tiny
huge enormous vast massive
important crucial vital essential key critical
significant considerable substantial marked notable
significantly substantially considerably markedly notably
increase rise grow raise elevate heighten
increased elevated raised heightened
decrease reduce lower decline diminish lessen drop fall
enhance improve boost strengthen augment
improvement enhancement
worsen deteriorate
weaken attenuate
hinder impede hamper
impair damage harm
inhibit suppress repress
block obstruct
stimulate activate
induce trigger elicit provoke
promote foster encourage
cause lead
facilitate aid
help assist
require need necessitate demand
necessary required needed
permit allow enable
prevent avert
stop halt cease
begin start commence initiate
continue persist
keep maintain retain preserve
change alter modify
alteration modification change
vary differ
different distinct
difference discrepancy
similar alike comparable
same identical
equal equivalent
quick fast rapid swift
quickly rapidly swiftly fast
slow sluggish
fully completely entirely wholly
nearly almost approximately about roughly around
mainly primarily chiefly principally predominantly
often frequently
rarely seldom infrequently
usually commonly generally typically
frequent common
rare uncommon infrequent
also additionally moreover furthermore
however nevertheless nonetheless
therefore thus hence consequently accordingly
although though
while whereas whilst
despite notwithstanding
among amongst
via through
within inside
toward towards
before prior
after following
during throughout
people persons individuals
participant subject volunteer
child children kid
doctor physician clinician
illness disease sickness
medicine medication drug
therapy treatment
cancer malignancy
fatal lethal deadly
risk hazard danger
infant baby
woman women female
man men male
mouse mice murine
bacterium bacteria bacterial
virus viruses viral
hypothesis hypotheses
criterion criteria
phenomenon phenomena
datum data
index indices indexes
matrix matrices
connected linked
linked associated connected tied
association link connection relationship
associate link relate
contain comprise include
consist comprise
composed made
component constituent
role function
task job
goal aim objective purpose
problem issue difficulty
challenge difficulty
difficult hard challenging
easy simple straightforward
complex complicated
choose select pick
selection choice
obtain get acquire gain
give provide supply offer
provide furnish yield
yield produce generate
create build construct
make produce
develop devise
design devise
propose introduce present
novel new
state-of-the-art sota
current present existing contemporary
previous prior earlier past former
recent latest
next subsequent following
further additional extra more
additional extra supplementary
many numerous
several multiple various
enough sufficient adequate
adequate sufficient
lack absence
deficiency lack
error mistake
exact precise
precise accurate
correct right accurate
test examine check
verify confirm validate corroborate
confirm corroborate
compare contrast
measure quantify gauge
estimate approximate
predict forecast
determine ascertain establish
calculate compute
understand comprehend
know recognize
believe think
call name term
answer reply response
ask inquire query
question query
speak talk
article paper publication manuscript
author writer
movie film
car automobile vehicle
job occupation
country nation
area region zone
place location site
begin beginning start onset
part portion
whole entire
main principal primary chief
major main
wide broad
deep profound
strong robust powerful
weak feeble
high elevated
stable steady
rise increase growth
decline decrease reduction drop fall
growth increase
reduction decrease
benefit advantage
beneficial advantageous helpful
useful helpful
harmful detrimental deleterious
effective efficacious
efficiency effectiveness
efficient effective
effect impact influence
affect influence impact
dependent reliant
depend rely
attempt try
achieve attain reach accomplish
outperform surpass exceed beat
exceed surpass
perform conduct carry
conducted performed carried done
occur happen arise
appear emerge
remain stay
become turn
contribute add
participate partake
involve include
engage involve
encompass include cover
cover span
address tackle
solve resolve
handle deal
combine merge join integrate
integrate incorporate
divide split separate
separate distinct
gather collect
collection set
assemble collect
group cohort
sample specimen
trait characteristic feature
feature characteristic property attribute
property characteristic
kind type sort
category type
level degree
amount quantity
duration period
period span
annual yearly
daily everyday
overall total
total overall entire
aggregate total
typical common
normal ordinary
unusual atypical uncommon
alive living
born birthed
married wed
starred acted
directed helmed
released issued launched published
wrote authored penned
written authored penned
won earned
award prize
song track tune
located situated
founded established
shared common
freely openly
publicly openly
available accessible
release publish
code software
program software
corpora corpus
framework scheme
procedure process
mechanism process
algorithm method
parameter setting
experiment trial test
trial experiment
setting scenario condition
scenario setting
evaluation assessment
assessment evaluation
annotation labeling tagging
annotate label tag
label tag
translate render
translation rendering
summarize condense
extract derive
derive obtain
deduce infer
infer deduce conclude
conclude infer
hence therefore
heart cardiac
kidney renal
liver hepatic
lung pulmonary
brain cerebral
stomach gastric
skin cutaneous
eye ocular
mouth oral
muscle muscular
pregnant gravid
diabetic diabetes
hypertension hypertensive
fever pyrexia
surgery operation
`;

const groupsOf = new Map<string, number[]>();
GROUPS.trim()
  .split("\n")
  .forEach((line, group) => {
    for (const word of new Set(line.split(" ").map(stemOf)))
      groupsOf.set(word, [...(groupsOf.get(word) ?? []), group]);
  });

/** Whether two stems may stand for one another without changing what is said. Not transitive: “get” is not “win”. */
export function areSynonyms(one: string, other: string): boolean {
  if (one === other) return true;
  const groups = groupsOf.get(one);
  if (groups === undefined) return false;
  const others = groupsOf.get(other);
  return others?.some((group) => groups.includes(group)) ?? false;
}

const members = GROUPS.trim()
  .split("\n")
  .map((line) => [...new Set(line.split(" ").map(stemOf))]);

/** The stems that may stand for a stem. */
export function synonymsOf(stem: string): string[] {
  return (groupsOf.get(stem) ?? [])
    .flatMap((group) => members[group] ?? [])
    .filter((other) => other !== stem);
}

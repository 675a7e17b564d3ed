import { stemOf } from "./tokens.ts";

/** Opposites: every word left of the bar against every word right of it. */
const OPPOSITES = `
increase rise grow growth raise elevate heighten gain grew rose risen | decrease reduce lower decline diminish lessen drop fall fell fallen shrink reduction loss
increasing rising growing | decreasing falling declining shrinking
improve enhance boost strengthen augment better improvement upgrade | worsen deteriorate impair weaken degrade damage harm decrease reduce worse worsening degradation deterioration
accelerate speed hasten | slow delay decelerate retard
promote foster encourage facilitate enable allow permit help support stimulate induce activate | inhibit suppress repress block prevent hinder impede hamper discourage prohibit abolish attenuate
activate activation | deactivate inactivate inactivation silence
expand extend widen broaden | contract narrow shrink restrict
add include insert | remove exclude delete omit
gain acquire | lose lack
amplify | attenuate dampen
exacerbate aggravate worsen | alleviate ameliorate mitigate relieve
stimulate | inhibit suppress
upregulate upregulation | downregulate downregulation
overexpress overexpression | knockdown knockout silence deplete depletion underexpress
enrich enrichment | deplete depletion
stabilize | destabilize
protect protective | expose harm endanger
maximize | minimize
maximum maximal | minimum minimal
more | less fewer
most | least fewest
higher greater larger bigger increased elevated longer stronger | lower smaller lesser fewer reduced decreased shorter weaker
highest greatest largest biggest strongest longest best | lowest smallest weakest shortest worst least
high | low
large big great huge considerable substantial | small little tiny negligible minor
major | minor
good strong excellent | bad poor weak
better superior outperform surpass exceed beat | worse inferior underperform
best | worst
long | short
strong robust | weak feeble fragile
fast quick rapid faster quicker | slow slower
early earlier | late later delayed
young younger | old older
new novel | old
first initial | last final
before prior precede | after following follow
above over exceed | below under
up | down
upper | lower
inside internal inner | outside external outer
positive positively | negative negatively inverse inversely
benefit beneficial advantage advantageous helpful useful | harm harmful detrimental deleterious disadvantage useless adverse
success successful succeed | failure unsuccessful fail
effective efficacious | ineffective useless
common frequent frequently often usually commonly | rare rarely seldom infrequent infrequently uncommon hardly
always | never sometimes
all every | none some few no
many most | few
majority | minority
presence present | absence absent lack missing
possible feasible | impossible infeasible
necessary essential required | unnecessary optional dispensable redundant
sufficient adequate enough | insufficient inadequate
dependent depend | independent
direct directly | indirect indirectly
active | inactive passive
acute | chronic
simple easy | complex difficult hard complicated
similar same identical alike comparable equal equivalent | different dissimilar distinct unequal opposite
similarly | differently
similarity | difference
agree agreement consistent | disagree disagreement inconsistent contradict
accept | reject refuse
confirm support corroborate | refute contradict disprove deny
associated related linked correlated connected | unrelated independent unassociated uncorrelated
sensitive susceptible vulnerable | resistant insensitive immune tolerant
sensitivity susceptibility vulnerability | resistance insensitivity tolerance
healthy | ill sick diseased unhealthy
alive living survive survival | dead death die died
safe | unsafe dangerous hazardous
benign | malignant
dominant | recessive
gradual gradually | sudden suddenly abrupt
stable | unstable
static | dynamic
local | global
homogeneous | heterogeneous
symmetric | asymmetric
supervised | unsupervised
open | closed
broad wide | narrow
deep | shallow
hot warm | cold cool
dense | sparse
rich | poor
light | heavy dark
hard | soft easy
male men man boys | female women woman girls
proximal | distal
anterior | posterior
dorsal | ventral
left | right
afferent | efferent
agonist agonistic | antagonist antagonistic
oxidize oxidation | reduction
synthesis | degradation breakdown
assemble | disassemble
bind binding | dissociate unbind release
open | close
begin start initiate onset | end stop cease terminate finish
win won | lose lost
buy | sell
import | export
with | without
include including | exclude excluding except
continue | discontinue stop
same | opposite different
even | odd
true correct right accurate | false incorrect wrong inaccurate
known | unknown
clear | unclear
certain | uncertain
likely probable | unlikely improbable
significant significantly | insignificant insignificantly nonsignificant negligible
substantially considerably markedly greatly strongly dramatically | slightly marginally minimally barely weakly
strongly | weakly
completely fully entirely | partially partly
expensive costly | cheap inexpensive
recent | ancient old
native | foreign
public | private
natural | artificial synthetic
formal | informal
linear | nonlinear
parallel | sequential serial
upstream | downstream
vertical | horizontal
primary | secondary
explicit explicitly | implicit implicitly
discrete | continuous
finite | infinite
relevant | irrelevant
advantage strength | disadvantage weakness drawback
gain | loss
outperforms | underperforms
exceeds surpasses | trails
hyper | hypo
hypermethylation | hypomethylation
hyperglycemia | hypoglycemia
hypertension hypertensive | hypotension hypotensive normotensive
`;

const opposites = new Map<string, Set<string>>();

function oppose(one: string, other: string): void {
  if (one === other) return;
  const known = opposites.get(one) ?? new Set();
  known.add(other);
  opposites.set(one, known);
}

for (const line of OPPOSITES.trim().split("\n")) {
  const [left = [], right = []] = line.split("|").map((side) => side.trim().split(/\s+/).map(stemOf));
  for (const one of left) {
    for (const other of right) {
      oppose(one, other);
      oppose(other, one);
    }
  }
}

const DENYING = /^(?:un|in|im|il|ir|dis|non|de|mis|anti|a)(?=.{4})/;
const PREFIX_PAIRS: readonly (readonly [string, string])[] = [
  ["up", "down"],
  ["over", "under"],
  ["hyper", "hypo"],
  ["pre", "post"],
  ["pro", "anti"],
  ["intra", "extra"],
  ["intra", "inter"],
  ["homo", "hetero"],
  ["mono", "poly"],
  ["mono", "multi"],
  ["in", "ex"],
  ["in", "out"],
  ["macro", "micro"],
  ["maxim", "minim"],
  ["exo", "endo"],
  ["super", "sub"],
  ["under", "out"],
  ["de", "re"],
  ["tri", "bi"],
  ["bi", "mono"],
  ["fore", "hind"],
];

/** Whether two stems say the opposite of one another: by the table, or by a prefix (un-, non-, hyper- and hypo-, up- and down-). */
export function areOpposite(one: string, other: string): boolean {
  if (one === other) return false;
  return (
    opposites.get(one)?.has(other) === true ||
    denies(one, other) ||
    denies(other, one) ||
    byPrefix(one, other)
  );
}

/** Whether a stem has an opposite in the table: a word that turns a sentence when it is exchanged. */
export function isPolar(stem: string): boolean {
  return opposites.has(stem);
}

function denies(longer: string, shorter: string): boolean {
  if (longer.length < shorter.length) return false;
  const prefix = DENYING.exec(longer)?.[0];
  if (prefix === undefined) return false;
  const rest = longer.slice(prefix.length);
  return sameRoot(rest, shorter);
}

function sameRoot(one: string, other: string): boolean {
  if (one === other) return true;
  const length = Math.min(one.length, other.length);
  return (
    length >= 5 && one.slice(0, length) === other.slice(0, length) && Math.abs(one.length - other.length) <= 2
  );
}

function byPrefix(one: string, other: string): boolean {
  if (one.slice(-4) !== other.slice(-4)) return false;
  return PREFIX_PAIRS.some(
    ([a, b]) =>
      (one.startsWith(a) && other.startsWith(b) && rooted(one.slice(a.length), other.slice(b.length))) ||
      (one.startsWith(b) && other.startsWith(a) && rooted(one.slice(b.length), other.slice(a.length))),
  );
}

function rooted(one: string, other: string): boolean {
  return one.length >= 4 && one === other;
}

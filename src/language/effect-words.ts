import { stemOf } from "./tokens.ts";

const MORE = `increase increased rise rose elevate elevated enhance enhanced improve improved improvement promote promotes induce induced activate
  activates activation stimulate stimulates upregulate upregulated upregulation greater higher more better gain boost
  facilitate accelerate exacerbate amplify strengthen expand raise augment benefit beneficial effective efficacy protect
  protective favorable superior success high cause causes lead leads drive enable require required necessary essential
  contribute associated association correlate correlated linked interact support sufficient positive positively produce
  generate trigger
  accumulate accumulation overexpress overexpression potentiate potentiation worsen worsening aggravate aggravation intensify
  heighten prolong prolonged extend extended extension expansion enlarge enlarged longer larger stronger faster highest greatest
  strongest enrich enriched enrichment amplification grow grew grown growth growing surge soar double triple excess excessive
  restore restored restoration rescue rescued recover recovery maintain preserve stabilize aid assist foster encourage
  favor favorable permit allow exceed surpass outperform abundant abundance prevalent frequent frequently commonly
  stimulatory upward hyperactive hyperactivation elicit evoke provoke`;
const LESS = `decrease decreased reduce reduced reduction lower lowered decline diminish inhibit inhibits inhibition inhibitor suppress suppresses
  suppression block blocks prevent prevents prevention impair impaired impairment attenuate attenuated downregulate
  downregulated downregulation less fewer worse loss lose lack lacking deficiency deficient absence abolish abrogate delete
  deletion knockout knockdown deplete depletion disrupt limit restrict ineffective inferior low poor fail failed slow delay
  antagonize unrelated independent uncorrelated dispensable resistant resistance insensitive negative negatively inverse
  inversely minimal hamper alleviate mitigate ameliorate protects deactivate inactivate silence eliminate shrink null
  slow slower slowed slowing delayed retard retardation halt stop cease arrest remove removal ablate ablation repress repression
  repressor inhibitory suppressor suppressive antagonist blockade blocker interfere interference hinder impede preclude
  preventive weaken weaker weak smaller smallest shorter shorten lesser lessen drop dropped fall fell fallen shrinkage narrow
  dampen blunt blunted reverse reversed reversal counteract oppose neutralize avoid avert minimize curb scarce rare rarely
  infrequent insufficient insufficiency inadequate inefficient compromise compromised defective defect dysfunction degrade
  degradation destroy destruction erode inactive inactivated unable lost deprive deprivation downward hypoactive
  terminate abort exclude refractory`;

const signs = new Map<string, 1 | -1>();
for (const word of MORE.split(/\s+/)) signs.set(stemOf(word), 1);
for (const word of LESS.split(/\s+/)) signs.set(stemOf(word), -1);

/** 1 for a stem that tells of more of something or of a bond, -1 for less or none, 0 for others. */
export function effectOf(stem: string): -1 | 0 | 1 {
  return signs.get(stem) ?? 0;
}

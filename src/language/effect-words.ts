import { stemOf } from "./tokens.ts";

const MORE = `increase increased rise rose elevate elevated enhance enhanced improve improved improvement promote promotes induce induced activate
  activates activation stimulate stimulates upregulate upregulated upregulation greater higher more better gain boost
  facilitate accelerate exacerbate amplify strengthen expand raise augment benefit beneficial effective efficacy protect
  protective favorable superior success high cause causes lead leads drive enable require required necessary essential
  contribute associated association correlate correlated linked interact support sufficient positive positively produce
  generate trigger`;
const LESS = `decrease decreased reduce reduced reduction lower lowered decline diminish inhibit inhibits inhibition inhibitor suppress suppresses
  suppression block blocks prevent prevents prevention impair impaired impairment attenuate attenuated downregulate
  downregulated downregulation less fewer worse loss lose lack lacking deficiency deficient absence abolish abrogate delete
  deletion knockout knockdown deplete depletion disrupt limit restrict ineffective inferior low poor fail failed slow delay
  antagonize unrelated independent uncorrelated dispensable resistant resistance insensitive negative negatively inverse
  inversely minimal hamper alleviate mitigate ameliorate protects deactivate inactivate silence eliminate shrink null`;

const signs = new Map<string, 1 | -1>();
for (const word of MORE.split(/\s+/)) signs.set(stemOf(word), 1);
for (const word of LESS.split(/\s+/)) signs.set(stemOf(word), -1);

/** 1 for a stem that tells of more of something or of a bond, -1 for less or none, 0 for others. */
export function effectOf(stem: string): -1 | 0 | 1 {
  return signs.get(stem) ?? 0;
}

/** LaTeX commands that stand for a sign, in text or in mathematics. */
const WRITTEN = `
  alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ nu ν xi ξ
  pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ
  Upsilon Υ Phi Φ Psi Ψ Omega Ω times × pm ± mp ∓ cdot · ast * le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ neq ≠ ne ≠ approx ≈
  sim ~ simeq ≃ equiv ≡ propto ∝ infty ∞ rightarrow → to → leftarrow ← Rightarrow ⇒ leftrightarrow ↔ uparrow ↑ downarrow ↓
  partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩ forall ∀ exists ∃ emptyset ∅
  ell ℓ hbar ℏ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ langle ⟨ rangle ⟩ circ ° degree ° prime ′ dagger † ddagger ‡ star ⋆ bullet •
  oplus ⊕ otimes ⊗ div ÷ perp ⊥ parallel ∥ mid | lvert | rvert | vert | Vert ‖ ldots … dots … cdots … textellipsis …
  ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ ng ŋ dj đ DJ Đ
  S § P ¶ copyright © textcopyright © textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹ texttwosuperior ²
  textthreesuperior ³ textordfeminine ª textordmasculine º textexclamdown ¡ textquestiondown ¿ textsection § textparagraph ¶
  textyen ¥ textcent ¢ textperthousand ‰ textdagger † textdaggerdbl ‡ textminus − textrightarrow → textleftarrow ← textohm Ω pounds £ textsterling £ texteuro € euro € textdegree ° textmu µ textpm ± texttimes × textregistered ®
  texttrademark ™ textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotesingle ' textquotedblleft “
  textquotedblright ” textbackslash \\ textasciitilde ~ textasciicircum ^ textless < textgreater > textbar | textunderscore _
  textbullet • textperiodcentered · textdollar $ textpercent % guillemotleft « guillemotright » quotedblbase „ quotesinglbase ‚
  log log ln ln lg lg exp exp max max min min sup sup inf inf lim lim arg arg argmax argmax argmin argmin det det dim dim deg deg
  gcd gcd ker ker Pr Pr sin sin cos cos tan tan sinh sinh cosh cosh tanh tanh mod mod bmod mod polylog polylog
  lbrace { rbrace } backslash \\ colon : slash / LaTeX LaTeX TeX TeX BibTeX BibTeX`
  .trim()
  .split(/\s+/);

export const SIGNS: ReadonlyMap<string, string> = new Map(
  WRITTEN.flatMap((name, i) => (i % 2 === 0 ? [[name, WRITTEN[i + 1]!] as const] : [])),
);

/** LaTeX accents by their command, as the combining character that follows a letter. */
export const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    u: "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    r: "\u030a",
    H: "\u030b",
    v: "\u030c",
    d: "\u0323",
    c: "\u0327",
    k: "\u0328",
    b: "\u0331",
  }),
);

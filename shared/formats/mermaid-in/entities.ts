/** Characters that HTML has names for: the Latin ones in the order of their codes, the others by name. */

const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const others =
  'quot:" amp:& lt:< gt:> apos:\' num:# lpar:( rpar:) lsqb:[ rsqb:] lbrack:[ rbrack:] lcub:{ rcub:} lbrace:{ rbrace:} vert:| verbar:| semi:; colon:: comma:, period:. excl:! quest:? equals:= plus:+ percnt:% dollar:$ ast:* sol:/ bsol:\\ lowbar:_ grave:` commat:@ hat:^ Tab:\t NewLine:\n OElig:Œ oelig:œ Scaron:Š scaron:š Yuml:Ÿ fnof:ƒ circ:ˆ tilde:˜ Alpha:Α Beta:Β Gamma:Γ Delta:Δ Epsilon:Ε Zeta:Ζ Eta:Η Theta:Θ Iota:Ι Kappa:Κ Lambda:Λ Mu:Μ Nu:Ν Xi:Ξ Omicron:Ο Pi:Π Rho:Ρ Sigma:Σ Tau:Τ Upsilon:Υ Phi:Φ Chi:Χ Psi:Ψ Omega:Ω alpha:α beta:β gamma:γ delta:δ epsilon:ε zeta:ζ eta:η theta:θ iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ omicron:ο pi:π rho:ρ sigmaf:ς sigma:σ tau:τ upsilon:υ phi:φ chi:χ psi:ψ omega:ω ensp:\u2002 emsp:\u2003 thinsp:\u2009 zwnj:\u200c zwj:\u200d lrm:\u200e rlm:\u200f ndash:– mdash:— lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” bdquo:„ dagger:† Dagger:‡ bull:• hellip:… permil:‰ prime:′ Prime:″ lsaquo:‹ rsaquo:› oline:‾ frasl:⁄ euro:€ trade:™ larr:← uarr:↑ rarr:→ darr:↓ harr:↔ lArr:⇐ rArr:⇒ hArr:⇔ forall:∀ part:∂ exist:∃ empty:∅ nabla:∇ isin:∈ notin:∉ ni:∋ prod:∏ sum:∑ minus:− radic:√ infin:∞ and:∧ or:∨ cap:∩ cup:∪ int:∫ there4:∴ sim:∼ cong:≅ asymp:≈ ne:≠ equiv:≡ le:≤ ge:≥ sub:⊂ sup:⊃ oplus:⊕ otimes:⊗ check:✓ cross:✗ star:☆ starf:★ hearts:♥ spades:♠ clubs:♣ diams:♦';

const byName: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, i) => [name, String.fromCodePoint(160 + i)] as const),
  ...others.split(' ').map((pair) => {
    const at = pair.indexOf(':', 1);
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  }),
]);

/** The character that HTML calls by this name or number (`amp`, `38`, `x26`); `null` where none is called that. */
export function characterOf(entity: string): string | null {
  const code = /^x[\da-f]+$/i.test(entity)
    ? Number.parseInt(entity.slice(1), 16)
    : /^\d+$/.test(entity)
      ? Number(entity)
      : null;
  if (code === null) return byName.get(entity) ?? null;
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

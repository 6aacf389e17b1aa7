/**
 * Advance widths of Inter in thousandths of the type size: two base-36 digits a character, one string a range; 0 where the
 * font has none. Made by `scripts/text-widths.mjs`; do not edit.
 */
export const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x221e, 0x221e],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
];

export const advances: Readonly<Record<400 | 500 | 600, readonly string[]>> = {
  400: [
    '7t80cyhlhurahw8ca5a5dxie80cs80a0hjbbgyh6hyghh8fqh7h8808eieieiee7quj6i6kak2gpgekqkn7hfviofpp3kxl9hrl9hwhuhykoj6rdiyivhha5a0a5d3co8zfmh0fvh0g7aah1gf6q6qf96qocgfgoh0h0ageo93gffmmqf6fmfcbu99buie',
    '7t80fvgzk5fa7ifsgfpecmg7ie00iidacoiecace8zgagr807g8gdeg7manjoie7j6j6j6j6j6j6rmkagpgpgpgp7h7h7h7hkfkxl9l9l9l9l9iel9kokokokoivhoh4fmfmfmfmfmfmphfvg7g7g7g76q6q6q6qg7gfgogogogogoiegogfgfgfgffmh0fmj6fmj6fmj6fmkafvkafvkafvkafvk2jqkfh0gpg7gpg7gpg7gpg7gpg7kqh1kqh1kqh1kqh1kngflkgf7h6q7h6q7h6q7h6q7h6qnbdgfv6qiof9elfp6qfp6qfp9gfn9zgj6qkxgfkxgfkxgf00kxgfl9gol9gol9gorxrshwaghwaghwaghueohueohueohueohy93hyaghy93kogfkogfkogfkogfkogfkogfrdmqivfmivhhfchhfchhfc8q',
    '000000007f7hkx0000007gfvfvfv8efv000000007iipj680kiogba00ny00oeo77nj6i6g3ixgphhknl97hioj6p3kxi8l9knhr00j5hyivogiyogle7hivigexgf7ngfiggkfmg8exe5gfh97nelhugagbfjgogth0fthccygfk1ftlmmd7ngfgogfmdiohmhninnhinj1msel00000000gheu000000000000000000000000000000000000k5hmfv6ql9cici0000kap300h0kakaka',
    'gpgpndg3kahu7h7hfvuxv9okiokxhgk2j6hyi6g3mrgpqoh6kxkxioksp3knl9knhrkahyhgn0iyk1jgqmr0mooji1kas7hwfmgifpc4h1g7midqgfgff2fzlegcgogch0fvcyfmj3f6glg2mun9hwkgfjfvnffeg7g7gfc4fveo6q6q6qpoowgff2gffmgc',
    '9y9yi0dwrsrsdbcl79796p79c8c8bpc8dndnfnfn80g0o08000000000000000521131ax67caie67caiecnaoaohsfze3f0mpmpckk3fn5c',
    'ij',
    'qin6qin6',
    'ie',
    'q0',
    'ie',
    'ie000000ieie',
  ],
  500: [
    '7f8gdqhrhyrli58pa9a9ehij8fcu8faahybjh4hfi8grhifvhhhi8f8rijijijenrajpi9kdk2grgdkskp7kfzj4fppdl0lbhuldi0hyi5kkjprvjhjchta9aaa9d9cv9dfsh6g1h6gbajh8gq7070fj70oogqgsh6h6arez9ggqfzn1fhfzfjc89mc8ij',
    '7f8gg1h8khfh85fsgqpecpgwij00ihcxcpijcgcn9dgogp8f8c8qdhgwmpnuovenjpjpjpjpjpjprvkdgrgrgrgr7k7k7k7kknl0lblblblblbijlbkkkkkkkkjchzhifsfsfsfsfsfspfg1gbgbgbgb70707070gcgqgsgsgsgsgsijgsgqgqgqgqfzh6fzjpfsjpfsjpfskdg1kdg1kdg1kdg1k2k5knh6grgbgrgbgrgbgrgbgrgbksh8ksh8ksh8ksh8kpgqlvgq7k707k707k707k707k70nke0fz70j4fjf6fp70fp70fp9yfratgm70l0gql0gql0gq00l0gqlbgslbgslbgss1roi0ari0ari0arhyezhyezhyezhyezi59gi5b2i59gkkgqkkgqkkgqkkgqkkgqkkgqrvn1jcfzjchtfjhtfjhtfj91',
    '000000007n7pl00000007pg1g1g18rfz0000000085j5jp8fl1oybv00oh00p6op7zjpi9g4jigrhtkplb7kj4jppdl0ijlbkphu00j6i5jcoljholli7kjciqf4gq7zgqiqgofzgff4eegqhb7zf6i7gogkfjgsh4h6fzhldcgqkrg4m3mm7zgqgsgqmmj4hyhyj0o7j0jnnsf600000000gjev000000000000000000000000000000000000khhyg170lbcrcr0000kdpd00h6kdkdkd',
    'grgrnjg4kdhy7k7kfzuzv9ooj4l0i2k4jphyi9g4n7grrohfl0l0j4ktpdkplbkphukdi5i2n3jhkgjjqwrfmtovi6kdsgi0fsgnftc9hhgbn0dygqgqfgg9lsgngsgkh6g1dcfzjxfhh5g9n7nqi7l4ftg1nnfmgbgbgqc9g1ez707070pvp6gqfggqfzgk',
    'auaui0dwrsrse4cs7p7p757pd6d3cjd3eieietet8fgvpa8f000000000000004t11m1bm6odajv6odajvdib4b4jcgxekemn0n0cskhet5i',
    'io',
    'qinuqinu',
    'ij',
    'qf',
    'ij',
    'ij000000ijij',
  ],
  600: [
    '708xejhwi2rwif92adadf0ip8vcx8vajicbrhbhoiih0hsg0hshs8v95ipipipf3rrk8ibkhk2gtgcktkq7pg4jjfppml3ldhxlhi4i2ickgk8sck0jti4adajadddd19rfyhcg7hcgfathdh07a7aft7ap0h0gxhchcb1f99th0gbnbftgcfqcn9zcnip',
    '708xg7hhktfn8sfsh0pecshmip00igckcqipcmcv9rh2go8v9890djhmn3o6p7f3k8k8k8k8k8k8s5khgtgtgtgt7p7p7p7pkvl3ldldldldldipldkgkgkgkgjtiahwfyfyfyfyfyfypdg7gfgfgfgf7a7a7a7agih0gxgxgxgxgxipgxh0h0h0h0gchcgck8fyk8fyk8fykhg7khg7khg7khg7k2kjkvhcgtgfgtgfgtgfgtgfgtgfkthdkthdkthdkthdkqh0m5h07p7a7p7a7p7a7p7a7p7ansejg47ajjftfqfp7afp7afpahfxbngq7al3h0l3h0l3h000l3h0ldgxldgxldgxs6rki4b1i4b1i4b1i2f9i2f9i2f9i2f9ic9ticbnic9tkgh0kgh0kgh0kgh0kgh0kgh0scnbjtgcjti4fqi4fqi4fq9a',
    '000000007w7xl30000007yg7g7g795g4000000008tjlk88vlkphcf00p100pxp78ak8ibg5k2gti4kqld7pjjk8pml3itldkqhx00j8icjtopk0oplm7pjtj0fbh08ah0j0gtgbgmfbemh0hd8afqilh2gtfjgxhfhcg6hudrh0lggfmlmw8ah0gxh0mwjjiai9jcowjck8osfq00000000gkew000000000000000000000000000000000000ktiag77aldd1d10000khpm00hckhkhkh',
    'gtgtnpg5khi27p7pg4v0vaorjjl3iok6k8hyibg5nogtsohol3l3jjktpmkqldkqhxkhicion5k0kvjlr7rumyp7iakhspi4fygsfxcfhxgfnie7h0h0ftgim6gygxgthcg7drgckrfthoghnjo7ijlrg3g7nvfugfgfh0cfg7f97a7a7aq2pfh0fth0gcgt',
    'bqbqhzdwrsrsexd086867k86e3dxdcdxfcfcdzdz8vhpqk8v000000000000004m1241cb75e8lc75e8lcedbkbkkwhvf1e8nbnbd1kudz5p',
    'iv',
    'qiohqioh',
    'ip',
    'qu',
    'ip',
    'ip000000ipip',
  ],
};

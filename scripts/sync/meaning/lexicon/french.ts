import {lexiconOf} from '../phrases';

/** French words and phrases that can turn a sentence round; negations with « ne » are read elsewhere. */
export const french = lexiconOf([
  // Negative in form alone
  [
    'pas à pas|non seulement|pas seulement|pourquoi pas|sans doute|sans faute|sans cesse|non sans|sans oublier',
  ],
  ['un/le/ce/du/au/chaque/premier/deux pas'],
  ['pas encore', 'not'],
  ["pas plus de|pas plus d'", 'least-'],
  ["pas moins de|pas moins d'", 'least+'],

  // Obligation
  ['doit|doivent|devez|devra|devrez|devront|devait|doit-on|devons|dois|devant être|dû|due', 'must'],
  [
    'faut|faudra|fallait|obligatoire+s|obligatoirement|impérativement|impératif|impératifs|impérative+s|requis|requise+s',
    'must',
  ],
  [
    "nécessaire+s|nécessairement|nécessite|nécessitent|nécessitera|nécessitait|indispensable+s|exig+er|tenu/tenue/tenus/tenues de/d'|obligé+adj|exigé+adj|impos+er",
    'must',
  ],
  [
    'peut|peuvent|pouvez|pourra|pourront|pourrez|pourrait|pourraient|pourriez|pouvait|pouvaient|puisse|puissent|puissiez|pouvoir|pouvant|peut-être|peux|pu',
    'may',
  ],
  [
    'facultatif|facultatifs|facultative+s|facultativement|optionnel+s|optionnelle+s|en option|au choix|éventuellement|libre de|libre à vous',
    'optional',
  ],
  ["dispensé+adj|inutile de|inutile d'", 'optional'],
  [
    'devrait|devraient|devriez|recommand+er|conseill+er|préférable+s|vaut mieux|mieux vaut|souhaitable+s|de préférence|préconis+er',
    'advise',
  ],

  ['besoin+s', 'need'],

  // Time and measure
  ['toujours|systématiquement|chaque fois|à chaque fois|en permanence|tout le temps', 'always+'],
  ['seulement|uniquement|seul+adj|exclusivement|seuls|rien que|que si', '~only'],
  ['avant|préalablement|au préalable|auparavant', 'before+'],
  ["après|ensuite|à la suite de|à l'issue de", 'before-'],
  [
    'au moins|minimum|minimal+adj|minimale+s|ou plus|ou ultérieure|ou supérieure|ou version ultérieure|au plus tôt',
    'least+',
  ],
  ["au plus|au maximum|maximum|maximal+adj|maximale+s|jusqu'à|ou moins|tout au plus|au plus tard", 'least-'],
  ["plus de|plus d'|supérieur+adj|supérieur+adj à|dépass+er|excèd+er|plus que", 'more+'],
  ["moins de|moins d'|inférieur+adj|inférieur+adj à|moins que", 'more-'],
  ["jusqu'à ce que|tant que|une fois", '~until'],
  [
    "en même temps|à la fois|entre autres|d'un autre côté|l'un l'autre|les uns les autres|d'autre part|de plus en plus|plus ou moins|en plus de|d'après|dès que|à moins de",
  ],

  // Opposites
  ['au-dessus|ci-dessus|plus haut', 'above+'],
  ['au-dessous|ci-dessous|en dessous|plus bas', 'above-'],
  ['activ+er|réactiv+er|actif|actifs|activation|allum+er', 'enable+'],
  ['désactiv+er|désactivation|inactif|inactive+s|inactifs|éteindre|éteint|éteignez', 'enable-'],
  [
    'autoris+er|permettre|permet|permettent|permettez|permis|permise+s|permettra|permettait|laiss+er|accord+er|octroy+er',
    'allow+',
  ],
  [
    'refus+er|bloqu+er|interdit|interdite+s|interdits|interdire|interdisez|interdisent|blocage|proscrit|proscrire|révoqu+er|proscrite+s',
    'allow-',
  ],
  ['accept+er|approuv+er', 'accept+'],
  ['rejet+er|rejett+er|déclin+er', 'accept-'],
  [
    'inclu+adj|inclut|incluent|incluez|inclure|incluant|compris|comprise+s|comprend|comprennent|contient|contiennent|contenant|contenir|y compris|comport+er',
    'include+',
  ],
  [
    'exclu+adj|exclut|excluent|excluez|exclure|excluant|omet|omettez|omis|omettre|omettent|omise+s|laiss+er de côté',
    'include-',
  ],
  ['avec', 'with'],
  ['ajout+er|rajout+er|attach+er', 'add+'],
  ['supprim+er|retir+er|enlev+er|enlèv+er|effac+er|suppression|détach+er|ôt+er', 'add-'],
  ['ouvr+er|ouvrir|ouvert+adj|ouvrira', 'open+'],
  ['ferm+er|fermeture', 'open-'],
  ['affich+er|montr+er|visible+s|révèl+er|révél+er|apparaît|apparaissent', 'show+'],
  ['masqu+er|cach+er|invisible+s', 'show-'],
  ['commenc+er|démarr+er|début+er|lanc+er', 'start+'],
  ['arrêt+er|termin+er|cess+er|fini+adj|finir|finit|finissent|finissez|stopp+er', 'start-'],
  ['install+er', 'install+'],
  ['désinstall+er', 'install-'],
  ['chiffr+er', 'encrypt+'],
  ['déchiffr+er', 'encrypt-'],
  ['connect+er', 'connect+'],
  ['déconnect+er', 'connect-'],
  ['import+er', 'import+'],
  ['export+er', 'import-'],
  ['augment+er|relev+er', 'increase+'],
  ['diminu+er|réduire|réduisez|réduit+adj|réduisent|baiss+er|abaiss+er', 'increase-'],
  ['verrouill+er', 'lock+'],
  ['déverrouill+er', 'lock-'],
  ['coch+er', 'tick+'],
  ['décoch+er', 'tick-'],
  ['public|publique+s|publics|publiquement', 'public+'],
  ['privé+adj|confidentiel+s|confidentielle+s', 'public-'],
  ['intérieur+adj|interne+s|dans', 'inside+'],
  ['extérieur+adj|externe+s|hors|dehors|en dehors', 'inside-'],
  ['entrant+adj', 'incoming+'],
  ['sortant+adj', 'incoming-'],
  ['réussi+adj|réussit|réussissent|réussir|réussite|succès|aboutit|aboutissent|aboutir', 'success+'],
  ['échou+er|échec+s', 'success-'],
  ['valide+s|valable+s|valides', 'valid+'],
  ['invalide+s|expir+er|non valide+s|périmé+adj', 'valid-'],
  ['même+s|identique+s|égal+adj', 'same+'],
  ['différent+adj|diffèr+er|différ+er|autre+s|un autre|une autre', 'same-'],
  ['connu+adj', 'known+'],
  ['inconnu+adj', 'known-'],
  ["premier+s|première+s|d'abord", 'first+'],
  ['dernier+s|dernière+s|enfin', 'first-'],
  ['temporaire+s|temporairement|provisoire+s|provisoirement', 'temporary+'],
  ['permanent+adj|définitif|définitifs|définitive+s|définitivement', 'temporary-'],
  ['automatique+s|automatiquement', 'automatic+'],
  ['manuel+s|manuelle+s|manuellement|à la main', 'automatic-'],
  ['croissant+adj', 'ascending+'],
  ['décroissant+adj', 'ascending-'],
  ['sensible+s à la casse', 'case+'],
  ['insensible+s à la casse', 'case-'],
  ['vrai+adj', 'true+'],
  ['faux|fausse+s', 'true-'],

  // Negations without « ne »
  ['plus besoin|pas besoin|pas nécessaire/requis/obligatoire', 'optional'],
  ['nulle part', 'not'],
  ['contrairement', '~unlike'],
  ['renseign+er|rempli+adj', '~filled'],
  ['sans|sans aucun/aucune|sans que|sans __ ni|sans _ et sans', 'without'],
  ['pas|et non|et pas|mais pas|mais non|guère|jamais|aucun|aucune|nullement|ni|rien', 'not'],
  ['et jamais|à aucun moment|en aucun cas', 'never'],

  // Negative in a weak way
  ["dépourvu+adj|manqu+er|absent+adj|absence+s|faute de|faute d'|à défaut|défaut|manque", '~missing'],
  [
    "sauf|hormis|excepté|à moins que|à moins d'|en dehors de|à part|autre que|autres que|à l'exception",
    '~unless',
  ],
  ['au lieu|plutôt que|plutôt|à la place', '~rather'],
  [
    "sinon|sans quoi|si ce n' est pas le cas|autrement|dans le cas contraire|faute de quoi|ailleurs",
    '~otherwise',
  ],
  [
    'impossibilité|impossible+s|incapable+s|indisponible+s|inaccessible+s|injoignable+s|introuvable+s|inutilisable+s|illisible+s',
    '~impossible',
  ],
  ["évit+er|s'abstenir|abstenez|gardez-vous|gard+er", '~avoid'],
  ['laiss+er|conserv+er', '~leave'],
  ['empêch+er|protég+er|protèg+er', '~prevent'],
  ['ignor+er|oubli+er|saut+er|néglig+er|passer outre', '~leave'],
  ['inutile+s|inutilement|superflu+adj', '~useless'],
  ['mauvais|mauvaise+s|incorrect+adj|erreur+s|erroné+adj|tort|inexact+adj|cassé+adj|mal', '~wrong'],
  ['vide+s|vierge+s|inutilisé+adj|nu+adj', '~empty'],
  ['peu|rare+s|rarement|à peine|trop', '~hardly'],
  ['encore|déjà|autre chose|quoi que ce soit|quiconque|que ce soit', '~any'],
  ['obsolète+s|ancien+s|ancienne+s|révolu+adj|perdu+adj|disparu+adj|disparaît', '~over'],
  ['non', '~non'],
  ['ou', '~or'],
]);

/** What begins so is negative in a weak way. */
export const frenchPrefix =
  /^(?:in(?:val|cor|acti|util|exact|chang|comp(?!ris)|dispo|acc|suff|joi|trouv|exis|dépen|atten|prév|désir|viol|effic|appropr|détermin)|im(?:poss|prév|pré|propre)|ir(?:rév|rég)|il(?:lis|lim|lég)|dé(?:sact|connect|truit|faill|favor)|non-|mé(?:conn|sus)|hors-)\p{L}*/u;

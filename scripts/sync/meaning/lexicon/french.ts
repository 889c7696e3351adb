import {lexiconOf} from '../phrases';
import {frenchOpposites} from './french-opposites';

/** French words and phrases that can turn a sentence round; negations with « ne » are read elsewhere. */
export const french = lexiconOf([
  // Negative in form alone
  [
    'pas à pas|non seulement|pas seulement|pourquoi pas|sans doute|sans faute|sans cesse|sans tarder|sans attendre|sans délai|sans plus attendre|non sans|sans oublier',
  ],
  [
    "un/le/ce/du/au/chaque/premier/deux pas|au même pas|du même pas|quand même|de même|pas grave|un même|une même|non plus|l' un sans l' autre|l' une sans l' autre",
  ],
  ["et non le/la/les/l' seul/seule/seuls/seules"],
  ['gardez-le/gardez-la/gardez-les pour vous', '~avoid'],
  ['gard+er _ pour vous/soi/eux', '~avoid'],
  ['par défaut', '~default'],
  ['pas encore', 'not'],
  ["pas plus de|pas plus d'", 'least-'],
  ['pas plus', 'least-'],
  ['pas moins', 'least+'],
  ["pas moins de|pas moins d'", 'least+'],

  // Obligation
  ['doit|doivent|devez|devra|devrez|devront|devait|doit-on|devons|dois|devant être|dû|due', 'must'],
  // So much time, and no duty
  ['faut/faudra/fallait compter|faut/faudra/fallait _ compter'],
  ['faut|faudra|fallait|obligatoire+s|obligatoirement|impérativement|est impératif|requis|requise+s', 'must'],
  [
    "nécessaire+s|nécessairement|indispensable+s|tenu/tenue/tenus/tenues de/d'|obligé+adj|exigé+adj|impos+er",
    'must',
  ],
  ['nécessite|nécessitent|nécessitera|nécessitait|exige|exigent|exigera|requiert|requièrent', 'need'],
  [
    'peut|peuvent|pouvez|pourra|pourront|pourrez|pourrait|pourraient|pourriez|pouvait|pouvaient|puisse|puissent|puissiez|peux|peut-être|il est possible|est possible',
    'may',
  ],
  [
    'facultatif|facultatifs|facultative+s|facultativement|optionnel+s|optionnelle+s|en option|au choix|éventuellement|libre de|libre à vous',
    'optional',
  ],
  [
    "dispensé+adj|inutile+s|inutile de|inutile d'|inutilement|superflu+adj|non requis|non requise+s|non obligatoire+s|non nécessaire+s",
    'optional',
  ],
  [
    'devrait|devraient|devriez|recommand+er|conseill+er|préférable+s|vaut mieux|mieux vaut|souhaitable+s|de préférence|préconis+er',
    'advise',
  ],

  ['besoin', 'need'],
  [
    'si nécessaire|au besoin|si besoin|en cas de besoin|si vous le souhaitez|si vous le voulez|le cas échéant',
  ],

  // Time and measure
  ['toujours|systématiquement|chaque fois|à chaque fois|en permanence|tout le temps', 'always+'],
  ['seulement voilà|pas/plus de mal à'],
  ['seulement|uniquement|seul+adj|exclusivement|seuls|rien que', 'only'],
  ["une seule fois|qu' une fois|qu' une seule fois", 'times-'],
  ['une fois par|une fois tous/toutes|une fois en', 'times-'],
  ['deux fois', 'times+'],
  [
    "l' un des|l' une des|d' un seul coup|à elle seule|à lui seul|un seul|une seule|cette seule|ce seul|le seul fait",
    '~single',
  ],
  [
    'avant|préalablement|au préalable|auparavant|précédemment|antérieur+adj|plus ancien|plus anciens|plus ancienne+s|le/la/les plus ancien/ancienne/anciens/anciennes',
    'before+',
  ],
  ['précédent+adj', 'prior'],
  [
    "après|à la suite de|à l' issue de|ultérieur+adj|ultérieurement|postérieur+adj|plus récent+adj|le/la/les plus récent/récente/récents/récentes|plus tard|ou ultérieure|ou supérieure|ou version ultérieure",
    'before-',
  ],
  ["au bout de/d'/du|passé ce/cette délai/date", 'before-'],
  ['qui précède/précèdent', 'before+'],
  ['qui suit/suivent', 'before-'],
  ['ce qui suit/précède'],
  ['en plus de #', 'more+'],
  [
    "pendant/durant la/le/vos/nos/ses/leurs/cette/ce/l'|pendant/durant les heures/horaires d'/de|au cours",
    'during',
  ],
  ["lors de/du/des/d'", '~during'],
  ['au moins|minimum|minimal+adj|minimale+s|ou plus|au plus tôt', 'least+'],
  ['au plus tôt __ avant', 'least-', 'before+'],
  ['au plus tard __ avant|au moins __ avant', 'least+', 'before+'],
  ["au plus|au maximum|maximum|maximal+adj|maximale+s|jusqu' à|ou moins|tout au plus|au plus tard", 'least-'],
  ["jusqu' à #|jusqu' en #", 'least-'],
  ["jusqu' à la/l'/sa/son/votre/leur/cette/ce|jusqu' aux", 'until+'],
  ['moitié|demi+adj', '~half'],
  ['suivant+adj|prochain+adj', '~next'],
  ["jusqu' au #|jusqu' au|valable jusqu'|valide jusqu'", 'until+'],
  ['à partir du|à compter du|dès le|valable à partir|à partir de la version|depuis/dès la version', 'until-'],
  ['à partir de', '~from'],
  ['à partir de #', 'least+'],
  ["plus de|plus d'|supérieur+adj|supérieur+adj à|dépass+er|excèd+er|plus que", 'more+'],
  ['à moins de #', 'more-'],
  ["moins de|moins d'|inférieur+adj|inférieur+adj à|moins que", 'more-'],
  ["jusqu' à ce que|jusqu' à ce qu'|tant que|tant qu'", 'until+'],
  ["une fois|dès que|dès qu'|sitôt", 'until-'],
  [
    "en même temps|à la fois|entre autres|d' un autre côté|l' un l' autre|les uns les autres|d' autre part|de plus en plus|en tant que|en tant qu'|plus ou moins|en plus de|du début à la fin|de bout en bout|d' un/une __ à l' autre|d' après|à moins de",
  ],

  ...frenchOpposites,

  // Negations without « ne »
  [
    "sans être/que obligatoire/nécessaire/requis/requise/indispensable/obligatoires/nécessaires|sans que ce/cela soit obligatoire/nécessaire/requis/indispensable|sans obligation|sans avoir à|sans devoir|sans avoir besoin|sans qu' il soit nécessaire",
    'optional',
  ],
  ['plus _ besoin|pas _ besoin|pas nécessaire/requis/obligatoire', 'optional'],
  ['plus que nécessaire'],
  ['nulle part', 'not'],
  ['sans dépasser|sans excéder|sans aller au-delà', 'least-'],
  ['contrairement', '~unlike'],
  [
    "se passer de|se passe de|se passent de|s' en passer|s' en passe|s' en passent|sans|faute de|faute d'|sans aucun/aucune|sans rien|sans jamais|sans personne|sans que|sans __ ni|sans _ et sans",
    'without',
  ],
  [
    "pas|et non|et non pas|non pas|mais non|guère|jamais|aucun|aucune|nullement|ni|rien|personne d' autre",
    'not',
  ],
  ['et jamais|à aucun moment|en aucun cas', 'never'],
  [
    'interdit|interdite+s|interdits|interdire|interdisez|interdisent|interdirait|interdira|proscrit|proscrire|proscrite+s',
    'forbid',
  ],
  ['impossibilité|impossible+s|incapable+s', 'forbid'],

  // Negative in a weak way
  ["même si|même s'|même quand|même lorsque|même lorsqu'|même en cas de/d'", '~even'],
  ['en cours|actuel+s|actuelle+s', '~current'],
  ["en cours de/d'"],
  [
    "dépourvu+adj|manqu+er|manquant+adj|absent+adj|absence+s|à défaut|défaut|manque|faute de frappe/saisie/syntaxe|faute d' orthographe|une/la/cette/toute faute de/d'",
    '~missing',
  ],
  [
    "sauf si|sauf s'|sauf lorsque|sauf lorsqu'|sauf quand|sauf disposition/mention/indication|à moins que|à moins qu'|à moins d'",
    'unless',
  ],
  [
    "sauf|hormis|excepté|en dehors de|à part|autre que|autres que|ailleurs que|autrement que|à l' exception",
    '~unless',
  ],
  ['au lieu|plutôt que|plutôt|à la place|davantage', '~rather'],
  ['autrement|ailleurs', '~otherwise'],
  [
    "sinon|sans quoi|sans cela|sans ça|si ce n' est pas le cas|si tel n' est pas le cas|dans le cas contraire|faute de quoi",
    'so-',
  ],
  ["si oui|si c' est le cas|si ce est le cas|si tel est le cas|dans l' affirmative", 'so+'],
  [
    'indisponible+s|inaccessible+s|injoignable+s|introuvable+s|inutilisable+s|illisible+s|inutilisé+adj',
    '~un',
  ],
  ["évit+er|s' abstenir|abstenez|gardez-vous|gardez vous", '~avoid'],
  ['déconseill+er|décourag+er', 'not', 'advise'],
  ['puis|ensuite', '~then'],
  ['attendez|attendre|attend|attendent|sans savoir', '~wait'],
  ["attendez que|attendez qu'|attendre que|attendez jusqu' à ce que|attendez jusqu' à ce qu'", '~wait'],
  ['laissez|laisser|laisse|tel quel|telle quelle|tels quels', '~leave'],
  ['conservez|conserver|gardez|garder', '~leave', 'keep'],
  ['conserv+er|gard+er|préserv+er', 'keep'],
  ['empêch+er|protég+er|protèg+er', '~prevent'],
  ['ignor+er|oubli+er|saut+er|néglig+er|passer outre|passer sous silence', '~ignore'],
  [
    'mauvais|mauvaise+s|incorrect+adj|erreur+s|erroné+adj|tort|inexact+adj|cassé+adj|mal|cloche|clochent|enfreindre|enfreint|enfreignez|viol+er',
    '~wrong',
  ],
  ['ancien+s|ancienne+s', 'new-', '~over'],
  ['vide+s|vierge+s|nu+adj', '~empty'],
  ['peu|rare+s|rarement|à peine', '~hardly'],
  ["un peu|à peu|peu après|peu à peu|d' ici peu"],
  ['simplement|suffit|suffisent|suffira|content+er|juste|unique+s', '~single'],
  ['limit+er _ à #', '~single', 'least-'],
  ['dernier recours|avec parcimonie', '~single'],
  ['seul/seule/seuls/seules sur/dans', '~single'],
  ['limit+er|restrei+adj|restreindre|restreint+adj|réserv+er|dédié+adj|borné+adj', '~single'],
  ['perdu+adj', '~over', '~lost'],
  ["privé/privée/privés/privées de/d'", '~missing'],
  ["cess+er de/d'", 'start-', '~over'],
  ['atteindre|atteint|atteignent|atteigne', '~reach'],
  ['obsolète+s|révolu+adj|disparu+adj|disparaît', '~over'],
  ['ou non|, non', '~non'],
  ['non', 'non'],
  ['ou', '~or'],
]);

/** What begins so is negative in a weak way. */
export const frenchPrefix =
  /^(?:in(?:val|cor|acti|util|exact|chang|comp(?!ris)|dispo|acc|suff|joi|trouv|exis|dépen|atten|prév|désir|viol|effic|appropr|détermin)|im(?:poss|prév|pré|propre)|irr(?!it|ig|ad)|il(?:lis|lim|lég)|dé(?:sact|connect|truit|faill|favor)|non-|mé(?:conn|sus)|hors-)\p{L}*/u;

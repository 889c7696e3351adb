/**
 * Words of which a sentence means one and no other: countries, roles, types. One field a line: its name, then its
 * members, each in English and, behind the stroke, in French; written as phrases are, with `,` between them.
 */
import {englishLines, frenchLines, readFields} from './read-fields';

const list = `
place: eu,european union|ue,union européenne; us,united states|états-unis; uk,united kingdom|royaume-uni; france|france; germany|allemagne; switzerland|suisse; ireland|irlande; belgium|belgique; netherlands|pays-bas; spain|espagne; italy|italie; luxembourg|luxembourg; austria|autriche; portugal|portugal; sweden|suède; norway|norvège; denmark|danemark; finland|finlande; poland|pologne; canada|canada; japan|japon; india|inde; china|chine; australia|australie; brazil|brésil; singapore|singapour; frankfurt|francfort; dublin|dublin; london|londres; amsterdam|amsterdam; brussels|bruxelles; geneva|genève; zurich|zurich; madrid|madrid; milan|milan; stockholm|stockholm; warsaw|varsovie; montreal|montréal; virginia|virginie
role: owner+s|propriétaire+s; group+s|groupe+s; team+s|équipe+s; device+s|appareil+s; employee+s|employé+adj,salarié+adj; partner+s|partenaire+s; administrator+s,admin+s|administrateur+s,administratrice+s,admin+s,super-administrateur+s; user+s|utilisateur+s,utilisatrice+s; guest+s|invité+adj; viewer+s,reader+s|lecteur+s,lectrice+s; operator+s|opérateur+s,opératrice+s; contributor+s|contributeur+s; developer+s|développeur+s,développeuse+s; manager+s|responsable+s,gestionnaire+s,manager+s; auditor+s|auditeur+s; engineer+s|ingénieur+s,ingénieure+s; technician+s|technicien+s,technicienne+s; accountant+s|comptable+s; organizer+s,organiser+s|organisateur+s,organisatrice+s; participant+s,attendee+s|participant+s,participante+s; ask/tell/contact/contacting support,by support|assistance,support technique; billing contact/contacts|contact/contacts de facturation; incident commander/commanders|responsable/responsables d' incident
holder: workspace+s|espace/espaces de travail; organization+s,organisation+s|organisation+s
separator: comma+s|virgule+s; semicolon+s|point-virgule,points-virgules; colon+s|deux-points; hyphen+s,dash,dashes|tiret+s,trait d' union; underscore+s|tiret bas,trait de soulignement; tab+s|tabulation+s; pipe+s|barre verticale; slash,slashes|barre oblique,barres obliques; quote+s,quotation mark+s|guillemet+s
rate: per second,every second,each second,by the second|par seconde,à la seconde,chaque seconde,toutes les secondes; per minute,a minute,every minute,each minute,by the minute|par minute,à la minute,chaque minute,toutes les minutes,dans la minute; per hour,an hour,every hour,each hour,hourly,by the hour|par heure,à l' heure,chaque heure,toutes les heures,horaire+s,dans l' heure; per day,a day,every day,each day,daily,and day|par jour,chaque jour,tous les jours,dans la journée,quotidien,quotidiens,quotidienne+s,quotidiennement; per week,a week,every week,each week,weekly|par semaine,chaque semaine,toutes les semaines,hebdomadaire+s; per month,a month,every month,each month,monthly,and month|par mois,chaque mois,tous les mois,mensuel+s,mensuelle+s; per year,a year,every year,each year,yearly,annually,annual|par an,par année,chaque année,tous les ans,annuel+s,annuelle+s; every night,each night,nightly|chaque nuit,toutes les nuits
workday: weekday+s,on weekdays,working day+s,business day+s|en semaine,jour ouvré,jours ouvrés,jour ouvrable,jours ouvrables; weekend+s,on weekends|week-end,week-ends,le week-end,weekend+s
edge: at the beginning,at the start,beginning of,start of,the beginning of,the start of|au début,début de/du/d'/des; at the end,end of,the end of|à la fin,fin de/du/d'/des
height: top,upper|en haut,haut de/du/d',le haut,du haut,partie supérieure; bottom|en bas,bas de/du/d',le bas,du bas,partie inférieure
downwards: from top to bottom,from the top to the bottom|de haut en bas; from bottom to top,from the bottom to the top|de bas en haut; from first to last,from the first to the last|du premier au dernier,de la première à la dernière; from last to first,from the last to the first|du dernier au premier,de la dernière à la première; from left to right|de gauche à droite; from right to left|de droite à gauche
nth: second|second,la seconde,deuxième+s; third|troisième+s; fourth|quatrième+s; fifth|cinquième+s
price: free of charge,is free,are free,free edition+s,free plan+s,free tier+s,free version+s,free trial+s,at no cost,at no charge|gratuit+adj,gratuitement|~un; paid,charged,billed,chargeable|payant+adj,facturé+adj
level: error+s|erreur+s|~wrong; warning+s|avertissement+s|~avoid
stream: standard output,stdout|sortie standard,stdout; standard error,error output,stderr|erreur standard,sortie d' erreur,sortie d' erreurs,sortie des erreurs,stderr
channel: telephone,by phone,phone call+s|téléphone,téléphonique+s; e-mail+s,email+s|e-mail+s,email+s,courriel+s,courrier électronique,courriers électroniques,par courrier électronique; by post,registered post,postal mail,by letter,by a letter|par courrier,courrier postal,voie postale,par la poste; sms,text message+s|sms,texto+s; fax|fax,télécopie
amount: one of the following,either of the following|l' un/une des _ suivants/suivantes; all,every,each,everyone,everybody,everything,whole,entire|tout,toute,tous,toutes,chaque,chacun,chacune,entier,entière+s,entiers,l' ensemble,la totalité; some,certain,several|certains,certaines,certain,certaine,quelques,plusieurs,une partie
type: string+s|chaîne+s; integer+s|entier+s; boolean+s|booléen+s,booléenne+s; array+s|tableau,tableaux; object+s|objet+s
color: red|rouge+s; green|vert+adj; blue|bleu+adj; yellow|jaune+s; orange|orange+s; grey,gray|gris,grise+s; black|noir+adj; white|blanc,blancs,blanche+s
stage: sandbox,sandboxes|bac à sable,bacs à sable,sandbox,sandboxes; production|production; staging|préproduction
grid: row+s|ligne+s,rangée+s; column+s|colonne+s
store: file+s|fichier+s; folder+s|dossier+s
status: online|en ligne; offline|hors ligne; pending|en attente; draft+s|brouillon+s
side: left|gauche; right|droite
flow: source|source; target,destination|cible,destination
sort: newest/latest first,most recent first,from newest to oldest,from the newest to the oldest,reverse chronological order|du plus récent au plus ancien,de la plus récente à la plus ancienne,des plus récents aux plus anciens,les plus récents/récentes d' abord,les plus récents/récentes en premier,antéchronologique,antichronologique; oldest/earliest first,from oldest to newest,from the oldest to the newest,in chronological order|du plus ancien au plus récent,de la plus ancienne à la plus récente,des plus anciens aux plus récents,les plus anciens/anciennes d' abord,les plus anciens/anciennes en premier,par ordre chronologique
currency: euro+s|euro+s; dollar+s|dollar+s; pound/pounds sterling|livre/livres sterling; swiss franc+s|franc/francs suisse/suisses; yen|yen,yens
counted: in milliseconds,number of milliseconds,milliseconds until/between/that|en millisecondes,nombre de millisecondes,millisecondes avant que/qu',millisecondes entre/pendant/qui/que; in seconds,number of seconds,seconds until/between/that/during|en secondes,nombre de secondes,secondes avant que/qu',secondes entre/pendant/qui/que/d'; number of minutes,minutes until/between/that/during|nombre de minutes,minutes avant que/qu',minutes entre/pendant/qui/que/d'; in hours,number of hours,hours until/between/that/during|en heures,nombre d' heures,heures entre/pendant/qui/que/d'; in days,number of days,days until/between/that/during|en jours,nombre de jours,jours entre/pendant/qui/que/d'; number of weeks,weeks until/between/that|nombre de semaines,semaines entre/pendant; number of months,months until/between/that|nombre de mois,mois entre/pendant
weekend: morning+s|matin+s; afternoon+s|après-midi; evening+s|soir+s; night+s|nuit+s
`;

const fields = readFields(list);

export const englishFields = englishLines(fields);
export const frenchFields = frenchLines(fields);

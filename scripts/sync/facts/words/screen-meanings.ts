/**
 * More words of screens, written as those of `meanings.ts` are: all French words for them are known, so that they are
 * judged beside words in common too.
 */
export const screenMeanings = `
west western|ouest occident
north northern|nord septentrion
south southern|sud meridion
=ownership|propriet
publisher editor|editeur editrice
=generate|=generer =generez
login|identifi connex
=own|propre
response|repons
xml|xml
json|json
csv|csv
pdf|pdf
html|html
gateway|passerelle gateway
agent|agent
administrator|administr
supervisor|supervis
operator|operat exploit
reader viewer|lecteur spectat consult
contributor|contribut collabor
auditor|audit
approver|approb approuv valid
moderator|moder
maintainer|mainten
restart reboot|redemarr relanc
resume|repren repris relanc
!pause suspend|pause suspen interromp interrup
!simulate simulation|simul
!rotate =roll renew|renouvel rotation chang altern regener
!revoke|revoqu revoc
!queued queue|attente file
running|cours execut marche lanc activ fonction
!delivered deliver|remis livr distribu achemin
!pending waiting|attente suspens cours
!missing|manqu absent introuv
!=valid|=valid =valide =valides
!expired expire|expir perim echu
!succeeded success successful|reussi succes abouti termin
!failed failure fail|echec echou panne defaill err
!draft|brouillon projet
!published publish|publi
bin trash recycle recycling|corbeille recycl poubelle
immutable|immuable inalter
gallery|galerie
logout logoff signout|deconnex deconnect
relay|relais relai
metadata|metadonn
existing exist|exist
webhook|webhook crochet rappel
developer|develop
load|charg
balanc|equilibr repart
geograph geo|geograph geo
hot|chaud
cold cool|froid
archive|archiv
primary|primaire principal
secondary|secondaire
failover|bascul secours reprise
cluster|cluster grapp
node|noeud
swap|echang permut swap
=ram|memoire vive ram
processor cpu|processeur cpu unite
threshold|seuil
quarantine|quarantaine isol
raw|brut
base|base
workspace|espace
dashboard|tableau bord
snapshot|instantane cliche capture
daily|quotid jour
weekly|hebdo semaine
monthly|mensu mois
yearly annual annually|annuel an annee
hourly|horaire heure
quarterly|trimestr
=eu|=ue europ
=us =usa|us usa etats unis
=uk|uk royaume
asia|asie
africa|afrique
america|ameriq
europe|europ
france|franc
italy|ital
poland|pologn
sweden|suede
norway|norveg
canada|canad
japan|japon
australia|austral
brazil|bresil
india|inde
china|chin
monday|lundi
tuesday|mardi
wednesday|mercredi
thursday|jeudi
friday|vendredi
saturday|samedi
sunday|dimanche
january|janvi
february|fevri
march|mars
april|avril
june|juin
july|juill
august|aout
september|septem
october|octob
november|novem
december|decem
red|roug
green|vert
blue|bleu
yellow|jaun
orange|orang
black|noir
white|blanc
grey gray|gris
!increase|augment relev
!decrease reduce|diminu redui abaiss baiss
!connect|connect connex
!disconnect|deconnect deconnex dissoci
!mount|mont
!encrypt|chiffr crypt
!decrypt|dechiffr decrypt
!online|ligne connect
!offline|ligne deconnect
!merge|fusion
!split|fraction divis scind separ repart
!reset|reinit
!repair|repar
!rollback|restaur annul retour
!upgrade|nivea mise jour migr
!migrate migration|migr
!test|test essai
!escalate|escalad remont
!mute|sourd silenc muet desactiv
!subscribe|abonn
!transfer|transfer
!schedule|planif program horair calendr
!purge|purg
!restore|restaur recup retabl
!refresh|actualis rafraich
!reopen|rouvr
!resolve resolved|resol resou
!acknowledge acknowledged|acquitt reconn accus pris
low|bas faible
medium|moyen
high|haut eleve
critical|critiq
urgent|urgent
normal|normal
minor|mineur
major|majeur
mandatory|obligat
manual|manuel
automatic =auto|automat =auto
physical|physiq
logical|logiq
upstream|amont
downstream|aval
inbound incoming|entrant entree arriv
outbound outgoing|sortant sortie depart
ingress|entree entrant
egress|sortie sortant
sent|envoy
received|recu
income revenue|revenu recet chiffre
asset|actif ressourc
liability liabilities|passif
debit|debit
credit|credit
gross|brut
net|net
quote quotation|devis citat
delivery|livrais remis distrib
refund|rembours
shipment shipping|expedition livrais envoi
vehicle|vehicul
building|batiment immeubl
floor|etage
room|salle piece
printer|imprimant
camera|camera
sensor|capteur sonde
battery|batter pile
router|routeur
firewall|pare
antenna|antenn
cable|cabl
laptop|portab
tablet|tablett
spreadsheet|tableur classeur
slide|diaposit
drawing|dessin
contract|contrat
lease|bail locat
salary|salair
payroll|paie paye
holiday vacation leave|conge vacanc
sick illness|malad
nurse|infirm
doctor physician|medecin docteur
patient|patient
student|etudiant eleve
teacher|enseign professeur
lawyer attorney|avocat
accountant|comptab
engineer|ingenieur
insign inlog onlog|connect connex identif authentif ouvr session
outsign outlog offlog logout logoff signout|deconnect deconnex =sortir quitt ferm session
mailbox mailboxes inbox|boite lettre messag reception
colleague coworker|collegue
milestone|jalon etape
yesterday|=hier veille
tomorrow|demain
schema|schema
replica|replica replique copie
battery batteries|batter =pile accumulat
brightness|luminos
vibration vibrate|vibr
parcel package|colis paquet
prescription|ordonnance prescript
warranty guarantee|garant
warehouse|entrepot
student students pupil|etudiant eleve
teacher|enseign professeur
payslip|bulletin fiche paie salair
printer printers|imprimant
temperature|temperatur
bundle|=lot lots paquet ensemble groupe archive bundle
keyboard|clavier
mouse|souris
cable cables|cable
legacy|herit ancien
another|autre
forecast|previ
saving|econom
granular|granul
bucket|compartiment bucket
campaign|campagne
territor|territoire secteur
=case cases|=cas requete ticket
`;

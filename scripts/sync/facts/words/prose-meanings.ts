/**
 * What words of running text mean, written as `meanings.ts` is: they tell where in a sentence the other language says
 * the same. No label is judged by them.
 */
export const proseMeanings = `
username|nom utilis
datetime timestamp|date heure horodat
timeout|delai temporis expir
schema|schema
often|souvent
sometimes occasionally|parfois
type typed enter|saisi entrez entrer tap
logged logging|journal consign
range|plage
body bodies|corps
oldest older =old|ancien vieux
newest newer recent latest|recent nouve dernier
last|dernier
sms text|sms texto
database|base donnee
mailbox inbox|boite lettre messag
photo picture|photo
activity activities|activit
article|article
policy policies|strateg politiq
class|classe
legacy|ancien herit
experience|experienc
provide offer|fourni offr propos
automatic automated automate|automat
syntax|syntax
governance|gouvernanc
identify|identifi
need|besoin exig necess
related|relat associ lie
additional extra|supplement addition compl
refer consult|report refer consult
advanced|avance
relevant appropriate|pertinent approprie
possible|possib
perform carry|effectu execut realis
place|endroit place lieu
person people|personne gens
known|connu
prerequisite|prerequis
direct|direct
sensitive|sensibl
troubleshoot|depann resol
appear shown|appara affich montr
daily|quotidien jour
specify specified|specifi precis indiqu
expected|attendu prevu
case|cas incident dossier
suspicious|suspect
call phone|appel telephon
potential|potentiel eventuel
continuous|continu
side|cote
generate|gener
solution|solution
capability capabilities ability|capacit fonction possibil
malicious malware|malveil
common frequent|commun courant frequen
current|actuel cours courant
dedicated|dedie
anomaly anomalies|anomali
practice|pratiq
certain|certain
fill|rempl renseign
score|scor note
large big|grand gros volumin import
correct|correct corrig
corporate|entrepris
attempt|tentativ essai
individual|individ
future|futur venir
travel|voyag
classification|classif
issue problem|problem
better best|meilleur mieux
together|ensemble
duration|dur
equal|egal
internet|internet
enforce|appliq impos
asked|demand
immediate|immediat
performance|performanc
reach|attein
scenario|scenario
purpose|but fin objectif
amount|quantit montant nombr volum
violation|violat infract
benefit|avantag benefic
useful|util
alternative|alternat autre
asset|ressourc actif
tutorial|tutoriel didactic
dynamic|dynamiq
compliant compliance|conform
operator|operat exploitant
design|conce concu
entire whole|entier tout ensembl
cover|couvr couvert =porte
overwrite|ecras remplac
viewer reader|lecteur
run work|fonctionn march execut
supported support|pris prise charge support
quote|devis
receipt|recu
delivery deliver|livr remis
measure measurement|mesur
maintenance|mainten entretien
outage|panne interrup
incident|incident
cluster|cluster grappe
registry|registre
namespace|espace
birthday birth|naissance annivers
gender|genre sexe
nickname|surnom pseudo
department|service departement
manager|responsab gestionnair
calendar|calendrier agenda
attachment|piece jointe
north|nord
south|sud
staging preproduction|preprod recette
scanner|scan numeris
battery batteries|batter pile
switch|commut
relay|relais
passphrase phrase|phrase
fingerprint thumbprint|emprein
payload|charge
webhook|webhook
callback|rappel
contributor|contribut
auditor audit|audit
approver approval|approb accord
reviewer|relect revis
author|auteur
publisher|editeur
subscriber|abonn
technician|technic
analyst|analyst
accountant accounting|comptab
buyer|achet
seller|vend
driver|conduct chauff pilot
teacher|enseign profess
visitor|visit
lease|location bail
loan|pret
insurance|assuran
payroll|paie
salary salaries|salair
training|formation
chapter|chapitr
paragraph|paragraph
appendix|annex
suspend|suspen
rotate rotation|renouvel chang altern rotation
postpone|report differ repouss
trigger|declench
restart reboot|redemarr
buffer|tampon
mention|mention
invoice|factur
machine|machine ordinat
yearly annual|annuel
question|question
answer|repon repond
topic|sujet rubriq
chosen|choisi
detach|detach
expired|expire perime
retention retain|conserv retent
lifetime|dure vie
grant|accord octroi
outgoing outbound|sortant
incoming inbound|entrant
traffic|trafic
rights right|droit
leave|laiss quitt
owner|propriet
entry entries|entree ecritur saisie
posting|comptab validat
opened|ouver
unit|unite division
division|division
drag|gliss
drop|depos gliss
remain|reste
reply replies|repon
`;

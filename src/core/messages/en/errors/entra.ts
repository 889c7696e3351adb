// One file, although long: it is pure data, in the order of the catalogue.
import type {FamilySentences} from '../../sentences';

export const entra: FamilySentences<'entra'> = {
  AADSTS16000: {
    happened: 'Microsoft knows this account, but the tenant that was asked does not.',
    cause: 'The browser chose an account of another organisation, or a personal one.',
    next: 'Sign out of all Microsoft accounts, or use a private window, then sign in with an account of the right tenant.',
  },
  AADSTS28002: {
    happened: 'The scope that was asked for cannot be put into an access token.',
    cause: 'The name of the scope is misspelled, or no such scope exists on that API.',
    next: 'Compare the scope with the one in the guide, letter by letter. If the vendor builds the request, send them the code and the scope.',
  },
  AADSTS50001: {
    happened: 'The service that the request names is disabled or unknown in the tenant.',
    cause: 'The environment address used as the scope has a typing error, or belongs to another tenant.',
    next: 'Copy the address of your environment from its browser tab or admin center, without anything after the host name, and give it to the vendor again.',
  },
  AADSTS500011: {
    happened: 'The tenant has no service with the address that the request names.',
    cause:
      'The environment address has a typing error, the wrong tenant was used, or the product was never activated in this tenant.',
    next: 'Check the environment address and the tenant ID. If both are right, have somebody with a licence open the product once, so that its service appears in the tenant.',
  },
  AADSTS500021: {
    happened: 'The network from which you sign in lets nobody into that tenant.',
    cause:
      'A proxy of your organisation adds a list of allowed tenants to each sign-in, and this one is not on it.',
    next: 'Ask whoever runs the proxy to allow the tenant, if it is meant to be reached from there.',
  },
  AADSTS50011: {
    happened: 'The address to return to after sign-in matches none of those on the registration.',
    cause:
      'The redirect URI is missing, or differs by a letter’s case, a final slash, the path or the platform.',
    next: 'Copy the address from the error message. In Authentication of the registration, add exactly that address under the platform that the guide names, then try again.',
  },
  AADSTS500113: {
    happened: 'The registration has no redirect URI at all, and the sign-in needs one.',
    cause:
      'The redirect URI step was skipped. An administrator’s consent page needs one too, even for an application without users.',
    next: 'In Authentication of the registration, add the redirect URI that the guide gives, under the platform that it names.',
  },
  AADSTS50014: {
    happened: 'The account is not, or not yet, a guest of this tenant.',
    cause: 'It belongs to another organisation, or has not accepted the invitation.',
    next: 'Accept the invitation that came by e-mail, or sign in with an account of the tenant.',
  },
  AADSTS50020: {
    happened:
      'The account belongs to another organisation, or is personal, and is not a guest of this tenant.',
    cause: 'A wrong account was chosen, or the registration admits one tenant only.',
    next: 'Sign in with an account of the tenant. If accounts of other organisations are meant to sign in, set Supported account types to several tenants.',
  },
  AADSTS500200: {
    happened:
      'This is a personal Microsoft account, and the application admits work or school accounts only.',
    cause: 'The browser was already signed in with a personal account, or the wrong account was chosen.',
    next: 'Sign out of the personal account, or use a private window, and sign in with an account of your organisation.',
  },
  AADSTS500208: {
    happened: 'The domain of this account may not sign in to this kind of application.',
    cause: 'A personal account was used where only work or school accounts are admitted.',
    next: 'Sign in with a work or school account.',
  },
  AADSTS500212: {
    happened: 'Your own organisation does not let its accounts into that tenant.',
    cause: 'Its cross-tenant access settings block the way out.',
    next: 'Sign in with an account of the tenant itself, or have an administrator of your organisation allow it in those settings.',
  },
  AADSTS500213: {
    happened: 'That tenant does not let accounts of your organisation in.',
    cause: 'Its cross-tenant access settings block the way in.',
    next: 'Sign in with an account of the tenant itself, or have one of its administrators allow your organisation.',
  },
  AADSTS50034: {
    happened: 'The tenant has no user with this name.',
    cause: 'The user name has a typing error, or the tenant ID is another organisation’s.',
    next: 'Check the user name. If it is right, compare the tenant ID with the “Directory (tenant) ID” in Overview of the registration.',
  },
  AADSTS50053: {
    happened:
      'The account is locked for a while, or the sign-in came from an address that attacks come from.',
    cause: 'There were too many attempts with a wrong password, by you, a device or somebody else.',
    next: 'Stop trying and wait some minutes. If it stays locked, an administrator reads the reason in the sign-in logs.',
  },
  AADSTS50055: {
    happened: 'The password of this account has expired.',
    cause: 'The organisation limits how long a password is valid.',
    next: 'Sign in to a page of Microsoft’s, choose a new password, then connect again.',
  },
  AADSTS50057: {
    happened: 'The user account is disabled.',
    cause: 'An administrator blocked its sign-in, or the account was closed.',
    next: 'Ask an administrator whether that was intended; if not, they enable the account among the users of the tenant.',
  },
  AADSTS50058: {
    happened: 'A sign-in without any page was tried, but nobody is signed in.',
    cause:
      'This is normal before the first sign-in. Otherwise the browser blocks the cookies that Microsoft keeps the session in.',
    next: 'Sign in interactively. If it keeps happening, allow third-party cookies for login.microsoftonline.com.',
  },
  AADSTS50059: {
    happened: 'Microsoft cannot tell which tenant the request is for.',
    cause: 'An application that signs in as itself used an address without the tenant ID.',
    next: 'Check that the tenant ID was entered in the vendor’s form. The token address must contain it in place of “common”.',
  },
  AADSTS50072: {
    happened: 'This account must first enrol in multifactor authentication.',
    cause: 'The tenant requires a second factor, and the account has none yet.',
    next: 'Sign in where a page can be shown, set up the second factor when asked, then try again.',
  },
  AADSTS50074: {
    happened: 'The second factor was asked for and not given.',
    cause: 'The request for it was ignored, refused or ran out of time.',
    next: 'Sign in again and complete the second factor. If you did not start this sign-in, refuse it and tell your security team.',
  },
  AADSTS50076: {
    happened: 'Multifactor authentication is required for this access.',
    cause: 'A Conditional Access policy of the tenant asks for it. The registration is not at fault.',
    next: 'Sign in interactively and complete the second factor. An automatic connection needs an account or a policy that allows it.',
  },
  AADSTS50078: {
    happened: 'The second factor was given too long ago.',
    cause: 'A policy of the tenant asks for it again after some time.',
    next: 'Sign in again and complete the second factor.',
  },
  AADSTS50079: {
    happened: 'This account must first enrol in multifactor authentication.',
    cause:
      'The tenant requires it and the account has no second factor yet. The registration is not at fault.',
    next: 'Sign in with this account at myaccount.microsoft.com, set up the second factor, then try again.',
  },
  AADSTS50097: {
    happened: 'The device itself must be known to the tenant.',
    cause: 'A policy admits registered devices only, and this one did not identify itself.',
    next: 'Sign in from a registered device, or have an administrator look at the policy for this application.',
  },
  AADSTS50105: {
    happened: 'The application admits only assigned users, and this account is not one of them.',
    cause: 'The enterprise application requires assignment.',
    next: 'Open Enterprise applications, the application, Users and groups, and add the user; or turn the assignment requirement off in Properties. Membership in a nested group does not count.',
  },
  AADSTS50126: {
    happened: 'The user name or the password is wrong.',
    cause: 'Most often a typing error, or an old saved password.',
    next: 'Type both again. If the password is forgotten, reset it with your organisation’s procedure.',
  },
  AADSTS50128: {
    happened: 'Microsoft cannot tell from the domain which tenant is meant.',
    cause: 'The domain is misspelled, or verified in no tenant.',
    next: 'Enter the tenant ID instead of a domain. If the vendor builds the address, send them the code.',
  },
  AADSTS50131: {
    happened: 'A policy of the tenant refused the access.',
    cause: 'The state of the device, a suspicious activity or another condition does not meet it.',
    next: 'Have an administrator open this attempt in the sign-in logs and read which policy refused it.',
  },
  AADSTS50133: {
    happened: 'The session is over, because the password was changed or has expired.',
    cause: 'A change of password ends the sessions from before.',
    next: 'Sign in again with the new password, and connect the integration again.',
  },
  AADSTS501481: {
    happened: 'The proof that belongs to the authorization code does not match it.',
    cause:
      'Two sign-ins were mixed up, or the application sent another proof (code_verifier) than it began with.',
    next: 'Start the sign-in once more in a single tab. If it comes back, send the code to the vendor.',
  },
  AADSTS50173: {
    happened: 'The session was revoked, and a fresh sign-in is needed.',
    cause: 'An administrator, a change of password or the person ended all sessions.',
    next: 'Connect again by signing in. Nothing else needs repair.',
  },
  AADSTS50194: {
    happened:
      'The application admits one tenant only, but the sign-in came through the address for all tenants.',
    cause: 'Supported account types is set to a single tenant, and the vendor expects several.',
    next: 'In Authentication of the registration, set Supported account types to several tenants, save, and try again after a few minutes.',
  },
  AADSTS50196: {
    happened: 'Microsoft stopped the application, which asked for the same thing over and over.',
    cause: 'The application does not keep the tokens it receives, or tries again without waiting.',
    next: 'Stop the connection for some minutes, then start it once. If it comes back, the vendor must correct the application.',
  },
  AADSTS51004: {
    happened: 'The account does not exist in this tenant.',
    cause: 'The sign-in went to another tenant than the one this account belongs to.',
    next: 'Compare the tenant ID with the “Directory (tenant) ID” in Overview of the registration, and sign in with an account of that tenant.',
  },
  AADSTS53000: {
    happened: 'The device does not meet the rules of the tenant.',
    cause: 'A policy asks for a compliant device, and this one is not managed or breaks a rule.',
    next: 'Sign in from a compliant device. The registration is not at fault.',
  },
  AADSTS53001: {
    happened: 'The device does not belong to the domain of the organisation.',
    cause: 'A policy admits only devices that are joined to it.',
    next: 'Sign in from a joined device, or have an administrator look at the policy for this application.',
  },
  AADSTS53003: {
    happened: 'A Conditional Access policy blocked the access.',
    cause:
      'The place, the device, the application or the risk level does not meet a policy of the tenant. The registration is not at fault.',
    next: 'In the sign-in logs of the tenant, open this attempt and read which policy refused it under Conditional Access; then sign in under the conditions it asks for, or adjust it.',
  },
  AADSTS530032: {
    happened: 'A security policy of the tenant blocks this kind of request.',
    cause: 'An administrator forbids it for everybody, for instance sign-ins by device code.',
    next: 'Have an administrator read in the sign-in logs which policy it was, and use the sign-in that the guide describes.',
  },
  AADSTS530035: {
    happened: 'Security defaults of the tenant blocked the access.',
    cause: 'The sign-in used an older protocol, or looked unsafe.',
    next: 'Use a modern sign-in with a second factor. If the vendor’s application cannot, ask them; do not turn security defaults off for it.',
  },
  AADSTS54005: {
    happened: 'The authorization code was already used.',
    cause:
      'The return page was loaded twice: a refresh, a double click, or a browser that fetches pages ahead.',
    next: 'Start the sign-in again from the beginning, and let it finish without reloading the page.',
  },
  AADSTS65001: {
    happened: 'Nobody has consented to this application for these permissions in this tenant.',
    cause: 'Admin consent was not granted, or a permission was added after it was.',
    next: 'In API permissions of the registration, select “Grant admin consent for {tenant}”, wait a few minutes and try again.',
  },
  AADSTS65004: {
    happened: 'The person declined the permissions on the consent page.',
    cause: 'Somebody chose “Cancel” on that page.',
    next: 'Sign in again and choose “Accept”, or have an administrator grant consent for everybody.',
  },
  AADSTS65005: {
    happened: 'The application asks for an API that its registration does not list.',
    cause: 'The permission step was skipped, or the permission was added for another API.',
    next: 'In API permissions, add the permission of the API that the guide names, then grant admin consent.',
  },
  AADSTS650052: {
    happened:
      'The organisation has not subscribed to the service that the application needs, or never enabled it.',
    cause: 'Business Central or the other Dynamics product is not activated in this tenant.',
    next: 'Check that this is the tenant that holds the licences. If so, have a licensed user open the product once, then try again.',
  },
  AADSTS650053: {
    happened: 'The API exists, but has no permission by the name that was asked for.',
    cause: 'The name is misspelled, holds a stray character, or belongs to another API.',
    next: 'Compare the scope in the message with the guide. If the vendor builds it, send them the message.',
  },
  AADSTS650054: {
    happened: 'The application asks for a permission on a service that is no longer available.',
    cause: 'The manifest of the registration still holds an entry for a retired API.',
    next: 'In API permissions (or Manifest, requiredResourceAccess), remove the entry without a readable name, then grant consent again.',
  },
  AADSTS650056: {
    happened: 'The registration is incomplete for what is asked.',
    cause: 'It lists no permission for this API, or admin consent has not been granted.',
    next: 'In API permissions, add the permissions that the guide names and grant admin consent. Also check that the client ID is right.',
  },
  AADSTS650057: {
    happened: 'The API that was asked for is not among those on the registration.',
    cause: 'It is missing under “Configured permissions”.',
    next: 'In API permissions, select “Add a permission”, choose the API that the guide names, then grant admin consent.',
  },
  AADSTS70001: {
    happened: 'The application is disabled in this tenant.',
    cause: 'An administrator turned sign-in off for it, or Microsoft disabled it.',
    next: 'In Enterprise applications, open the application, Properties, and turn on sign-in for users. If it cannot be turned on, ask Microsoft’s support.',
  },
  AADSTS700011: {
    happened: 'The tenant does not know an application with this identifier.',
    cause: 'The client ID has a typing error, or the sign-in went to another tenant.',
    next: 'Copy the “Application (client) ID” from “Overview” again, and check the tenant ID.',
  },
  AADSTS700016: {
    happened: 'The tenant has no application with this client ID.',
    cause:
      'The client ID has a typing error, the sign-in went to another tenant, or a multitenant application was never consented to in this one.',
    next: 'Copy the “Application (client) ID” from Overview again, check the tenant ID, and grant consent in the tenant that is to be connected.',
  },
  AADSTS70002: {
    happened: 'The credentials of the application do not match.',
    cause: 'The client secret is wrong, or belongs to another application.',
    next: 'Create a new client secret, copy its Value at once and give that to the vendor through their secure form.',
  },
  AADSTS700022: {
    happened: 'One request asks for permissions of several APIs.',
    cause: 'Scopes of Microsoft Graph and of the product were mixed.',
    next: 'Ask the vendor to request one API at a time. If you entered the scope yourself, keep only the one in the guide.',
  },
  AADSTS700023: {
    happened: 'The scope does not say which API it belongs to.',
    cause: 'The address of the API before the permission’s name is missing.',
    next: 'Use the whole scope, such as the environment address followed by “/.default”. If the vendor builds it, send them the code.',
  },
  AADSTS700024: {
    happened: 'The signed proof of the application is too old, or not valid yet.',
    cause: 'The clock of the machine that signs is wrong, or the application uses one proof again and again.',
    next: 'Send the vendor the times that the message quotes. If the machine is yours, set its clock.',
  },
  AADSTS700025: {
    happened: 'A secret was sent for an address that is registered for applications without a secret.',
    cause:
      'The redirect URI stands under “Mobile and desktop applications” or “Single-page application” instead of “Web”.',
    next: 'In Authentication, remove the vendor’s redirect URI where it stands and add it under “Web”.',
  },
  AADSTS700027: {
    happened: 'Microsoft could not verify the signature made with the application’s certificate.',
    cause: 'The certificate on the registration is not the one whose private key is used, or it has expired.',
    next: 'In “Certificates & secrets”, compare the thumbprint with the vendor’s certificate, and upload the current one.',
  },
  AADSTS700051: {
    happened: 'The sign-in asked for an access token directly, which the registration does not allow.',
    cause: 'The application uses the older implicit flow, and its box is not ticked.',
    next: 'If the vendor’s instructions ask for it, tick access tokens under “Implicit grant and hybrid flows”. Otherwise leave it, and ask the vendor.',
  },
  AADSTS700054: {
    happened: 'The sign-in asked for an ID token directly, which the registration does not allow.',
    cause: 'The application uses the older implicit flow, and its box is not ticked.',
    next: 'If the vendor’s instructions ask for it, tick “ID tokens” under “Implicit grant and hybrid flows”. Otherwise leave it, and ask the vendor.',
  },
  AADSTS70008: {
    happened: 'The code or refresh token has expired.',
    cause: 'The sign-in was not finished in time, or the connection was idle for too long.',
    next: 'Start the sign-in again, and let it finish without a pause.',
  },
  AADSTS700082: {
    happened: 'The refresh token expired, because it was not used for a long time.',
    cause: 'The connection was idle.',
    next: 'Connect again by signing in. A connection that runs regularly stays alive.',
  },
  AADSTS700084: {
    happened: 'The refresh token of a browser application reached the end of its fixed life.',
    cause: 'This is normal: such a token lives 24 hours at most.',
    next: 'Sign in again.',
  },
  AADSTS7000112: {
    happened: 'The application is disabled.',
    cause: 'The application, or its enterprise application in this tenant, was turned off.',
    next: 'In Enterprise applications, open the application, Properties, and turn on sign-in for users.',
  },
  AADSTS7000215: {
    happened: 'The client secret is not valid.',
    cause: 'The Secret ID was copied instead of the Value, or the value was cut, altered or replaced.',
    next: 'In “Certificates & secrets”, create a new client secret, copy its Value (not the Secret ID) before leaving the page, and give that to the vendor.',
  },
  AADSTS7000218: {
    happened: 'The request holds neither a secret nor a certificate, and this registration needs one.',
    cause:
      'The redirect URI stands under “Web” while a browser or an installed program signs in, or the vendor was never given the secret.',
    next: 'Check that the vendor has the client secret. For this site’s check, register its address under “Single-page application”.',
  },
  AADSTS7000222: {
    happened: 'The client secret has expired.',
    cause: 'Its end date has passed; the portal allows 24 months at most.',
    next: 'Create a new client secret, give it to the vendor, then delete the expired one. Note the new end date.',
  },
  AADSTS7000229: {
    happened: 'The application exists, but not as an enterprise application in this tenant.',
    cause: 'Nobody has consented to it here yet.',
    next: 'An administrator of this tenant grants consent once; this creates the enterprise application.',
  },
  AADSTS70011: {
    happened: 'The scope that was asked for is not valid.',
    cause: 'It has a typing error, mixes several APIs, or ends wrongly after the environment address.',
    next: 'Compare the scope with the one in the guide. If the vendor builds it from your values, check the environment address that you gave.',
  },
  AADSTS70043: {
    happened: 'The session has reached the age that a policy allows.',
    cause: 'Conditional Access asks for a fresh sign-in after some hours or days.',
    next: 'Connect again by signing in. If an integration must keep running, an administrator adapts the sign-in frequency for it.',
  },
  AADSTS75011: {
    happened: 'The way in which the person signed in is not the one that the application asks for.',
    cause: 'The application insists on one method, such as a password, and the person used another.',
    next: 'In a private window, sign in with that method. The vendor should not insist on it: send them the code.',
  },
  AADSTS90002: {
    happened: 'There is no tenant with this ID or name.',
    cause: 'The tenant ID has a typing error, or the tenant is in another national cloud.',
    next: 'Copy the “Directory (tenant) ID” from Overview of the registration again.',
  },
  AADSTS900023: {
    happened: 'What stands in the place of the tenant is neither an ID nor a domain.',
    cause:
      'A placeholder was left in, the ID lacks a character, or the address has its parts in the wrong order.',
    next: 'Copy the “Directory (tenant) ID” from “Overview” again, and enter it alone, without an address around it.',
  },
  AADSTS90008: {
    happened: 'The application lacks the basic permission to sign people in.',
    cause: 'User.Read of Microsoft Graph was removed from the registration.',
    next: 'In API permissions, add the delegated permission User.Read of Microsoft Graph, then grant admin consent.',
  },
  AADSTS90009: {
    happened: 'The application asks for a token for itself, by another name than its client ID.',
    cause: 'The scope names the application’s own address instead of the product’s.',
    next: 'Use the scope of the product that the guide gives. If the vendor builds it, send them the code.',
  },
  AADSTS90014: {
    happened: 'A required field is missing from the request.',
    cause: 'A field of the vendor’s form was left empty, or the application built the request badly.',
    next: 'Fill in every field of the form. If all are filled in, send the vendor the code with the name of the field.',
  },
  AADSTS90033: {
    happened: 'A service of Microsoft’s is not available at the moment.',
    cause: 'This is a passing fault on Microsoft’s side. The set-up is not at fault.',
    next: 'Wait some minutes, then try again without changing anything. If it lasts, look at the service health.',
  },
  AADSTS90072: {
    happened: 'The account comes from outside, and is not a guest of this tenant.',
    cause: 'The wrong account was chosen.',
    next: 'Sign out, then sign in with an account of the tenant; or have an administrator invite this account as a guest first.',
  },
  AADSTS90093: {
    happened: 'Only an administrator can consent to these permissions.',
    cause: 'You signed in with an account that holds no administrator role.',
    next: 'Have an administrator grant consent in API permissions of the registration, then sign in again.',
  },
  AADSTS90094: {
    happened: 'These permissions need an administrator’s consent.',
    cause: 'The tenant’s policy does not let users consent to them.',
    next: 'An administrator opens API permissions of the registration and selects “Grant admin consent for {tenant}”.',
  },
  AADSTS900941: {
    happened: 'An administrator must do this: the account you used may not.',
    cause: 'The application asks for permissions that users of this tenant may not consent to.',
    next: 'Have an administrator grant consent in API permissions of the registration, then sign in again.',
  },
  AADSTS90095: {
    happened: 'These permissions need an administrator’s consent, and a request for it can be sent.',
    cause: 'The tenant lets users ask for consent, but not give it themselves.',
    next: 'Send the request with your reason, or have an administrator grant consent directly in API permissions.',
  },
  AADSTS90099: {
    happened: 'The application is not authorised in the customer’s tenant for partners who manage it.',
    cause: 'You signed in as a delegated administrator (partner), and the customer has not consented.',
    next: 'Have an administrator of the customer’s own tenant grant consent, or sign in with an account of that tenant.',
  },
  AADSTS90130: {
    happened: 'The application cannot use the sign-in address common to all accounts.',
    cause: 'The request went to “common”, which also admits personal accounts.',
    next: 'The address must name the tenant, or “organizations”. If the vendor builds it, send them the code.',
  },
  AADSTS900144: {
    happened: 'The request for a token lacks a required part.',
    cause: 'A field was left empty, or the application built the request badly.',
    next: 'Check that every field of the vendor’s form is filled in. If so, send them the code with the correlation ID.',
  },
  AADSTS900971: {
    happened: 'Neither the request nor the registration says where to return after sign-in.',
    cause: 'The redirect URI is missing.',
    next: 'In Authentication of the registration, add the redirect URI that the guide gives.',
  },
  AADSTS901002: {
    happened: 'The request uses a parameter that this sign-in address does not know.',
    cause: 'An older kind of request (resource) was sent to the newer address (v2.0).',
    next: 'Update the vendor’s application or connector. If you wrote the request, use “scope” instead of “resource”.',
  },
  AADSTS9001023: {
    happened: 'An application that signs in as itself used an address shared by all tenants.',
    cause: 'The tenant ID was not given, or was replaced by “common”.',
    next: 'Enter the tenant ID in the vendor’s form. If it was there, send them the code.',
  },
  AADSTS9002313: {
    happened: 'Microsoft cannot read the request.',
    cause: 'A value holds a stray character, such as a space or a line break, or was encoded badly.',
    next: 'Enter each value again without spaces before or after it. If that does not help, send the code to the vendor.',
  },
  AADSTS9002326: {
    happened: 'A browser tried to redeem the code of an address that is not registered for browsers.',
    cause: 'The redirect URI stands under “Web” instead of “Single-page application”.',
    next: 'In Authentication, remove the address that the browser uses from “Web” and add it under “Single-page application”.',
  },
  AADSTS9002327: {
    happened: 'A server tried to redeem the code of an address that is registered for browsers.',
    cause: 'The vendor’s redirect URI stands under “Single-page application” instead of “Web”.',
    next: 'In Authentication, remove the vendor’s address from “Single-page application” and add it under “Web”.',
  },
};

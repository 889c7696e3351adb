import type {FamilySentences} from '../../sentences';

export const msal: FamilySentences<'msal'> = {
  interaction_required: {
    happened: 'A sign-in without any page cannot finish by itself.',
    cause: 'Consent, a second factor or a fresh sign-in is needed.',
    next: 'Sign in interactively. An AADSTS number in the message says what is asked for.',
  },
  consent_required: {
    happened: 'Consent to the application is missing.',
    cause: 'Admin consent was not granted, or a permission was added after it was.',
    next: 'In API permissions of the registration, select “Grant admin consent for {tenant}”, then try again.',
  },
  login_required: {
    happened: 'Nobody is signed in.',
    cause: 'The session ended, or never began in this browser.',
    next: 'Sign in.',
  },
  bad_token: {
    happened: 'A stored token cannot be used any more.',
    cause: 'It was revoked or damaged.',
    next: 'Sign in again.',
  },
  no_tokens_found: {
    happened: 'There is no token yet for this account.',
    cause: 'The application was asked for data before anybody signed in.',
    next: 'Sign in first.',
  },
  refresh_token_expired: {
    happened: 'The session cannot be renewed any more.',
    cause: 'The refresh token has expired.',
    next: 'Sign in again.',
  },
  popup_window_error: {
    happened: 'The sign-in window could not be opened.',
    cause: 'The browser, or an extension, blocks pop-up windows.',
    next: 'Allow pop-up windows for the site, then try again.',
  },
  empty_window_error: {
    happened: 'The sign-in window did not open.',
    cause: 'The browser, or an extension, blocks pop-up windows.',
    next: 'Allow pop-up windows for the site, then try again.',
  },
  user_cancelled: {
    happened: 'The sign-in was stopped before it ended.',
    cause: 'The window was closed, or the person went back.',
    next: 'Try again and leave the window open. If Microsoft showed an error in it, look that error up first.',
  },
  timed_out: {
    happened: 'No answer came back from the sign-in window in time.',
    cause: 'The window was closed, or the page at the redirect address does not pass the answer on.',
    next: 'Try again. If it happens each time, the page at the redirect address must be the one made for it, served without a cross-origin opener policy.',
  },
  monitor_window_timeout: {
    happened: 'No answer came back from the sign-in window in time.',
    cause:
      'The page at the redirect address does not pass the answer on. Older applications report it by this name.',
    next: 'Try again. If it happens each time, whoever runs the application must check the redirect page.',
  },
  redirect_bridge_empty_response: {
    happened: 'The return page was loaded without an answer from Microsoft.',
    cause: 'It was opened directly, or another redirect address was registered than the one in use.',
    next: 'Start the sign-in from the application. If it happens each time, compare the redirect address with the one on the registration.',
  },
  interaction_in_progress: {
    happened: 'Another sign-in is still running.',
    cause: 'The button was pressed twice, or an earlier sign-in never ended.',
    next: 'Finish the other sign-in. If there is none, reload the page or close the tab, then try again.',
  },
  interaction_in_progress_cancelled: {
    happened: 'A new sign-in took the place of an earlier one.',
    cause: 'A second sign-in was started before the first had ended.',
    next: 'Nothing to repair: finish the newest one.',
  },
  hash_empty_error: {
    happened: 'The answer was missing from the address of the return page.',
    cause: 'The page at the redirect address removes it before it is read.',
    next: 'Whoever runs the application must give sign-in a return page of its own.',
  },
  no_state_in_hash: {
    happened: 'The answer lacks the mark that ties it to its request.',
    cause: 'The page at the redirect address, or something between, altered the answer.',
    next: 'Try again in a private window without extensions. If it stays, tell whoever runs the application.',
  },
  block_nested_popups: {
    happened: 'The application tried to sign in inside its own sign-in window.',
    cause: 'The redirect address leads to the whole application instead of a small return page.',
    next: 'Whoever runs the application must register and use a return page that starts no sign-in.',
  },
  redirect_in_iframe: {
    happened: 'A sign-in by redirection was started inside an embedded page, which is refused.',
    cause: 'The application is shown within another site.',
    next: 'Open the application in a tab of its own.',
  },
  uninitialized_public_client_application: {
    happened: 'The application used its sign-in library before it was ready.',
    cause: 'A fault in the application’s code.',
    next: 'Reload the page. If it stays, tell whoever runs the application.',
  },
  no_account_error: {
    happened: 'The application does not know for which account to act.',
    cause: 'Nobody is signed in, or several accounts are and none was chosen.',
    next: 'Sign in, and choose the account if asked.',
  },
  endpoints_resolution_error: {
    happened: 'The description of the sign-in service could not be fetched.',
    cause: 'The sign-in address is wrong, or the network blocks it.',
    next: 'Check the tenant ID and the network, then try again.',
  },
  openid_config_error: {
    happened: 'The description of the sign-in service is not usable.',
    cause: 'The sign-in address leads to something else: a wrong tenant, or a proxy’s own page.',
    next: 'Check the tenant ID, and whether a proxy answers in place of Microsoft.',
  },
  untrusted_authority: {
    happened: 'The application does not trust the sign-in address.',
    cause: 'Its host is not among those that the application knows.',
    next: 'Use login.microsoftonline.com, or have whoever runs the application add the host.',
  },
  issuer_validation_failed: {
    happened: 'The sign-in service names another issuer than the one expected.',
    cause: 'The address belongs to another tenant or cloud, or something stands in for the real service.',
    next: 'Check the sign-in address and the tenant ID. Do not go on if you do not recognise the address.',
  },
  authority_uri_insecure: {
    happened: 'The sign-in address does not begin with https.',
    cause: 'It was entered with http.',
    next: 'Enter it with https.',
  },
  url_parse_error: {
    happened: 'The sign-in address is not a valid address.',
    cause: 'It has a typing error, or a stray character.',
    next: 'Copy the tenant ID or the address again.',
  },
  empty_input_scopes_error: {
    happened: 'The request asks for no permission at all.',
    cause: 'The application’s list of scopes is empty.',
    next: 'Tell whoever runs the application. If you entered the scope, enter the one in the guide.',
  },
  state_mismatch: {
    happened: 'The answer belongs to another request.',
    cause: 'Two sign-ins ran at once, or an old return page was loaded again.',
    next: 'Close the other tabs of the application and sign in once more.',
  },
  post_request_failed: {
    happened: 'The request for a token did not get through.',
    cause: 'The network, a proxy or an extension blocked it.',
    next: 'Try again without extensions, and check that login.microsoftonline.com can be reached.',
  },
};

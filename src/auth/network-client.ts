/** MSAL's network, answered by a function instead of the network. */
import type {INetworkModule, NetworkRequestOptions, NetworkResponse} from '@azure/msal-browser';

export function networkClientOf(handle: (request: Request) => Promise<Response>): INetworkModule {
  const send = async <T>(
    method: 'GET' | 'POST',
    url: string,
    {headers = {}, body}: NetworkRequestOptions = {},
  ): Promise<NetworkResponse<T>> => {
    const response = await handle(new Request(url, {method, headers, ...(body !== undefined && {body})}));
    return {
      headers: Object.fromEntries(response.headers),
      status: response.status,
      // MSAL names the shape it expects and checks what it uses of it.
      body: (await response.json()) as T,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

// Uses the client that @hey-api/openapi-ts makes of the document: ten responses of a server, of which one is an error.
import { client } from './generated/client.gen';
import {
  createGroup, deleteGroup, getGroup, getIndicator, getWhoAmI, listGroups, listIndicators, listIndicatorTypes, listOwners, listTags,
} from './generated/sdk.gen';

const text = new TextEncoder();

// Signs each request as it is sent.
function signRequests(baseUrl: string, accessId: string, secretKey: string): void {
  client.setConfig({ baseUrl });
  client.interceptors.request.use(async request => {
    const url = new URL(request.url);
    const timestamp = Math.floor(Date.now() / 1000).toString();
    const key = await crypto.subtle.importKey('raw', text.encode(secretKey), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const message = text.encode(`${url.pathname}${url.search}:${request.method}:${timestamp}`);
    const signature = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.sign('HMAC', key, message))));
    request.headers.set('Timestamp', timestamp);
    request.headers.set('Authorization', `TC ${accessId}:${signature}`);
    return request;
  });
}

function expect(condition: boolean, what: string): void {
  if (!condition) {
    throw new Error(`The response to ${what} is not the expected one.`);
  }
}

// Returns the number of responses that were read.
export async function readResponses(baseUrl: string, accessId: string, secretKey: string): Promise<number> {
  signRequests(baseUrl, accessId, secretKey);
  const owner = 'My Organization';

  const owners = await listOwners({ throwOnError: true });
  expect(owners.data.data?.owner?.some(found => found.name === owner) === true, 'listOwners');
  const me = await getWhoAmI({ throwOnError: true });
  expect(me.data.data?.user?.userName === accessId, 'getWhoAmI');
  const types = await listIndicatorTypes({ throwOnError: true });
  expect((types.data.data?.indicatorType?.length ?? 0) >= 12, 'listIndicatorTypes');

  const created = await createGroup({ path: { groupType: 'campaigns' }, query: { owner }, body: { name: 'camp-3' }, throwOnError: true });
  const campaign = created.data.data?.campaign;
  expect(campaign?.name === 'camp-3', 'createGroup');
  const path = { groupType: 'campaigns', groupId: Number(campaign?.id) };
  const read = await getGroup({ path, query: { owner, includes: ['tags'] }, throwOnError: true });
  expect(read.data.data?.campaign?.owner?.name === owner, 'getGroup');
  const groups = await listGroups({ query: { owner: [owner], resultLimit: 500 }, throwOnError: true });
  expect(groups.data.data?.group?.some(group => group.type === 'Campaign') === true, 'listGroups');
  const deleted = await deleteGroup({ path, query: { owner }, throwOnError: true });
  expect(deleted.data.status === 'Success', 'deleteGroup');

  const indicators = await listIndicators({ query: { owner: [owner] }, throwOnError: true });
  expect(indicators.data.status === 'Success', 'listIndicators');
  const tags = await listTags({ query: { owner: [owner] }, throwOnError: true });
  expect(tags.data.status === 'Success', 'listTags');
  const none = await getIndicator({ path: { indicatorType: 'addresses', indicator: '198.51.100.1' }, query: { owner } });
  expect(none.response?.status === 404 && typeof none.error === 'object' && none.error.status !== undefined, 'getIndicator');
  return 10;
}

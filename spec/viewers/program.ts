// Uses the types that openapi-typescript makes of the document. Each line below an "expect-error" must not compile.
import type { components, operations, paths } from './document';

const campaign: components['schemas']['CampaignCreate'] = { name: 'camp-3', firstSeen: '2019-04-02T00:00:00Z' };
const address: components['schemas']['AddressCreate'] = { ip: '192.0.2.1', rating: 4 };

// @ts-expect-error A campaign has a name.
const nameless: components['schemas']['CampaignCreate'] = { firstSeen: '2019-04-02T00:00:00Z' };
// @ts-expect-error A rating is a number.
const worded: components['schemas']['AddressCreate'] = { ip: '192.0.2.1', rating: 'high' };

type ListGroups = operations['listGroups'];
const query: ListGroups['parameters']['query'] = { owner: ['MyOrg'], resultStart: 0, resultLimit: 500 };
// @ts-expect-error A page is counted in numbers.
const wrongQuery: ListGroups['parameters']['query'] = { resultLimit: '500' };

type GroupPage = ListGroups['responses'][200]['content']['application/json'];
function names(page: GroupPage): (string | undefined)[] {
  return (page.data?.group ?? []).map(group => group.name);
}

// @ts-expect-error Groups do not have a color.
const color = (page: GroupPage) => page.data?.group?.[0]?.color;

// A success has one status, and an error has others.
const success: GroupPage['status'] = 'Success';
// @ts-expect-error An error is another schema.
const failure: GroupPage['status'] = 'Failure';
type Failure = ListGroups['responses']['default']['content']['application/json'];
const wrongFailure: Failure['status'][] = ['Failure', 'Error'];

// What comes in several forms is a union, of which each form has to be looked at.
type Group = components['schemas']['Group'];
function idOf(group: Group): number {
  return typeof group.id === 'string' ? Number.parseInt(group.id, 10) : group.id;
}

function dateOf(group: Group): Date | undefined {
  return group.dateAdded === undefined || group.dateAdded === null ? undefined : new Date(group.dateAdded);
}

function isActive(host: components['schemas']['HostEntity']): boolean | undefined {
  return typeof host.dnsActive === 'string' ? host.dnsActive === 'true' : host.dnsActive;
}

// @ts-expect-error An id may be a text.
const wrongId = (group: Group): number => group.id;
// @ts-expect-error A date may be a number or null.
const wrongDate = (group: Group): string | undefined => group.dateAdded;

// A list of one may come as an object.
type Occurrences = operations['listFileOccurrences']['responses'][200]['content']['application/json'];
function occurrences(page: Occurrences): components['schemas']['FileOccurrence'][] {
  const found = page.data?.fileOccurrence;
  return found === undefined ? [] : Array.isArray(found) ? found : [found];
}

// With and without the envelope.
type Status = operations['getBulkStatus']['responses'][200]['content']['application/json'];
function lastRun(status: Status): components['schemas']['WireDateTime'] | undefined {
  return 'data' in status ? status.data.bulkStatus.lastRun : status.bulkStatus.lastRun;
}

type Path = keyof paths;
const path: Path = '/v2/groups/{groupType}/{groupId}/tags/{tagName}';
// @ts-expect-error There is no such path.
const wrongPath: Path = '/v3/groups';

export {
  address, campaign, color, dateOf, failure, idOf, isActive, lastRun, nameless, names, occurrences, path, query, success, worded, wrongDate, wrongFailure, wrongId,
  wrongPath, wrongQuery,
};

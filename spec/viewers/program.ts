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

type Path = keyof paths;
const path: Path = '/v2/groups/{groupType}/{groupId}/tags/{tagName}';
// @ts-expect-error There is no such path.
const wrongPath: Path = '/v3/groups';

export { address, campaign, color, nameless, names, path, query, worded, wrongPath, wrongQuery };

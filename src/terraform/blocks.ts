import { DATA_SOURCES, RESOURCES, type NestedBlocks } from '../model/resources';

/**
 * What Terraform's JSON syntax leaves unsaid and its native syntax needs to know: which keys are nested blocks rather
 * than arguments, and which strings are not templates. The blocks of AWS come from the table of resources.
 */

/** How Terraform reads the body of a block. */
export interface BlockShape {
  /** How many labels stand between the block's type and its body. */
  readonly labels?: 0 | 1 | 2;
  /** The nested blocks. Every other key is an argument. */
  readonly blocks?: BlockShapes;
  /** Arguments that hold addresses or types: written without quotes. */
  readonly bare?: readonly string[];
  /** Arguments whose strings are read as they are in JSON: `${` is plain text there, and has to be escaped in HCL. */
  readonly text?: readonly string[] | 'all';
}

/** Blocks by the key that opens them. */
type BlockShapes = Readonly<Record<string, BlockShape>>;

const condition: BlockShape = {};
const lifecycle: BlockShape = {
  blocks: { precondition: condition, postcondition: condition },
  bare: ['ignore_changes', 'replace_triggered_by'],
};
/** The nested blocks of the provider's configuration. */
export const PROVIDERS = {
  aws: {
    blocks: {
      assume_role: {},
      assume_role_with_web_identity: {},
      default_tags: {},
      endpoints: {},
      ignore_tags: {},
    },
  },
} as const;

/**
 * The top-level blocks in the order in which a reader wants them: what the stack needs, what it makes, what it gives.
 * `shape` takes the first label, because a resource's blocks depend on its type.
 */
export const sections: readonly {
  readonly name: string;
  readonly labels: 0 | 1 | 2;
  readonly shape: (type: string) => BlockShape;
}[] = [
  {
    name: 'terraform',
    labels: 0,
    shape: () => ({
      text: 'all',
      blocks: {
        required_providers: { text: 'all' },
        backend: { labels: 1, text: 'all', blocks: { workspaces: { text: 'all' } } },
        cloud: { text: 'all', blocks: { workspaces: { text: 'all' } } },
      },
    }),
  },
  {
    name: 'provider',
    labels: 1,
    shape: (type) => ({ text: ['alias', 'version'], blocks: nested(PROVIDERS, type) }),
  },
  {
    name: 'variable',
    labels: 1,
    shape: () => ({ bare: ['type'], text: ['description', 'default'], blocks: { validation: condition } }),
  },
  { name: 'locals', labels: 0, shape: () => ({}) },
  { name: 'import', labels: 0, shape: () => ({ bare: ['to', 'provider'] }) },
  { name: 'moved', labels: 0, shape: () => ({ bare: ['from', 'to'] }) },
  { name: 'removed', labels: 0, shape: () => ({ bare: ['from'], blocks: { lifecycle: {} } }) },
  { name: 'data', labels: 2, shape: (type) => managed(nested(DATA_SOURCES, type)) },
  { name: 'resource', labels: 2, shape: (type) => managed(nested(RESOURCES, type)) },
  { name: 'check', labels: 1, shape: () => ({ blocks: { assert: condition } }) },
  {
    name: 'output',
    labels: 1,
    shape: () => ({ bare: ['depends_on'], text: ['description'], blocks: { precondition: condition } }),
  },
];

const managed = (blocks: BlockShapes): BlockShape => ({
  bare: ['depends_on', 'provider'],
  blocks: { ...blocks, lifecycle },
});

function nested(table: Readonly<Record<string, { readonly blocks: NestedBlocks }>>, type: string): BlockShapes {
  const entry = Object.hasOwn(table, type) ? table[type] : undefined;
  if (entry === undefined) throw new Error(`The nested blocks of ${type} are not known; add them to resources.ts.`);
  return shapesOf(entry.blocks);
}

function shapesOf(blocks: NestedBlocks): BlockShapes {
  return Object.fromEntries(Object.entries(blocks).map(([key, inner]) => [key, { blocks: shapesOf(inner) }]));
}

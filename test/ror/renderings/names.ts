// The renderings of the same site that others' widget libraries draw: nobody wrote them to suit what is to be found in them.
export const RENDERING_NAMES = ['bootstrap', 'slickgrid', 'fancytree', 'material', 'shoelace', 'primevue'] as const;
export type RenderingName = (typeof RENDERING_NAMES)[number];

/** A box of the drawing with a line of text in it; lengths in units of the drawing. */
export interface DiagramBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly text: string;
	readonly href?: string | undefined;
}

/** A lead and its members, as a drawing of boxes and lines. */
export interface AllianceDiagram {
	readonly width: number;
	readonly height: number;
	readonly lead: DiagramBox;
	readonly members: readonly DiagramBox[];
	/** Paths from the lead to each member. */
	readonly lines: readonly string[];
	/** How many members there is no room for. */
	readonly more: number;
}

interface Named {
	readonly text: string;
	readonly href?: string | undefined;
}

const sizes = { width: 720, box: 320, row: 44, margin: 8, font: 16, most: 24 } as const;
export const diagramRow = sizes.row - sizes.margin;

/** A name that fits its box: Han characters are as wide as the font is high. */
function fitted(text: string): string {
	const most = Math.floor((sizes.box - 2 * sizes.margin) / sizes.font);
	const characters = [...text];
	return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

/** Draws the lead at the left and its members in a column at the right; what does not fit is counted. */
export function drawAlliance(lead: Named, members: readonly Named[]): AllianceDiagram {
	const shown = members.slice(0, sizes.most);
	const height = Math.max(1, shown.length) * sizes.row;
	const middle = height / 2;
	const right = sizes.width - sizes.box;
	const box = (item: Named, x: number, y: number): DiagramBox => ({
		x,
		y,
		width: sizes.box,
		text: fitted(item.text),
		href: item.href,
	});
	const centreOf = (index: number) => index * sizes.row + sizes.row / 2;
	const bend = (sizes.box + right) / 2;
	return {
		width: sizes.width,
		height,
		lead: box(lead, 0, middle - diagramRow / 2),
		members: shown.map((member, index) => box(member, right, centreOf(index) - diagramRow / 2)),
		lines: shown.map((_, index) => `M${sizes.box} ${middle}H${bend}V${centreOf(index)}H${right}`),
		more: members.length - shown.length,
	};
}

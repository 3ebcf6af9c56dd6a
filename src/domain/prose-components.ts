/** The only components an article may use, each with its attributes: all are plain strings. */
export const proseComponents = {
	Figure: ["caption", "credit"],
	Gallery: ["caption", "credit"],
	MissingFigure: ["caption", "credit"],
	Attachment: ["href", "label"],
	Metric: ["label", "value", "unit", "qualifier"],
	Quote: ["cite"],
	Video: ["src", "title", "poster"],
} as const satisfies Record<string, readonly string[]>;

export type ProseComponent = keyof typeof proseComponents;

/** Elements of HTML that an article may use, without attributes: 10⁹/L must never become 109/L. */
export const proseElements = ["sup", "sub"] as const;

/** The attributes that hold an address, and so obey the rules of links. */
export const proseAddresses = ["href", "src", "poster"] as const;

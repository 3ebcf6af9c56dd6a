import type { Hair } from "./head.ts";
import { palette } from "./palette.ts";

/** What somebody wears and looks like, in plain colours. */
export interface Look {
	kind: "suit" | "coat" | "blouse";
	top: string;
	shade: string;
	cuff: string;
	shirt: string;
	tie?: string;
	trousers: string;
	skin: string;
	skinShade: string;
	hair: Hair;
	hairColor: string;
	glasses?: boolean;
	stethoscope?: boolean;
	badge?: string;
}

const base = {
	cuff: palette.white,
	shirt: palette.white,
	trousers: "#2c3b44",
	skin: palette.skin,
	skinShade: palette.skinShade,
	hair: "short",
	hairColor: palette.hair,
} as const;
const tan = { skin: palette.skinTan, skinShade: "#c9966c" } as const;

const suit = (top: string, shade: string): Look => ({ ...base, kind: "suit", top, shade });
const navy = suit("#2f4c6e", "#223a57");
const grey = suit("#5d6b73", "#48555c");
const dark = suit("#33414a", "#222e35");
const coat: Look = {
	...base,
	kind: "coat",
	top: palette.coat,
	shade: "#c3d0d1",
	cuff: palette.coatShade,
	shirt: palette.tealPale,
};

/** The people of the drawings: types, nobody in particular. */
export const looks = {
	manNavy: { ...navy, tie: palette.brick },
	manGrey: { ...grey, ...tan, hair: "parted", tie: palette.navy },
	manDark: { ...dark, glasses: true },
	manOld: { ...dark, hair: "balding", hairColor: palette.hairGrey, glasses: true },
	manShirt: {
		...base,
		...tan,
		kind: "suit",
		top: "#e9eef2",
		shade: "#bccad3",
		cuff: "#e9eef2",
		hair: "parted",
	},
	womanTeal: { ...base, kind: "suit", top: "#2f7478", shade: "#22595d", hair: "bob" },
	womanDark: { ...dark, hair: "bun", shirt: palette.goldPale },
	womanWine: {
		...base,
		kind: "suit",
		top: "#7c3f48",
		shade: "#602f37",
		hair: "bob",
		hairColor: palette.hairBrown,
	},
	womanSand: { ...base, ...tan, kind: "suit", top: "#b89b77", shade: "#967c5b", hair: "bun" },
	doctorMan: { ...coat, tie: palette.navy, stethoscope: true },
	doctorWoman: { ...coat, shirt: palette.navyPale, hair: "bob", stethoscope: true },
	doctorOld: {
		...coat,
		hair: "balding",
		hairColor: palette.hairGrey,
		glasses: true,
		tie: palette.slate,
	},
	doctorYoung: { ...coat, ...tan, hair: "parted", shirt: palette.greenPale },
	doctorBun: { ...coat, hair: "bun", glasses: true, shirt: palette.brickPale },
	nurse: {
		...base,
		kind: "blouse",
		top: "#a9cbd0",
		shade: "#86afb5",
		cuff: "#a9cbd0",
		trousers: "#a9cbd0",
		hair: "bun",
	},
	nurseTan: {
		...base,
		...tan,
		kind: "blouse",
		top: "#c9dfe0",
		shade: "#a4c2c5",
		cuff: "#c9dfe0",
		trousers: "#c9dfe0",
		hair: "bun",
	},
	elder: {
		...base,
		...tan,
		kind: "blouse",
		top: "#8a7a66",
		shade: "#6f614f",
		cuff: "#8a7a66",
		hair: "balding",
		hairColor: palette.hairGrey,
	},
	grandmother: {
		...base,
		kind: "blouse",
		top: "#8d6f86",
		shade: "#73586d",
		cuff: "#8d6f86",
		hair: "bun",
		hairColor: palette.hairGrey,
	},
	farmer: { ...base, ...tan, kind: "blouse", top: "#6c8577", shade: "#556b5f", cuff: "#6c8577" },
	reporter: {
		...base,
		kind: "blouse",
		top: "#7d8f9b",
		shade: "#64757f",
		cuff: "#7d8f9b",
		hair: "bob",
	},
} as const satisfies Record<string, Look>;

/** A row of suits for meetings, in an order that never puts two alike side by side. */
export const delegates: readonly Look[] = [
	looks.manNavy,
	looks.womanTeal,
	looks.manGrey,
	looks.manDark,
	looks.womanWine,
	looks.manShirt,
	looks.womanDark,
	looks.manOld,
	looks.womanSand,
];

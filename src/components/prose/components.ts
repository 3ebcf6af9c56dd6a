import type { ProseComponent } from "../../domain/prose-components.ts";
import AttendeeTable from "../article/AttendeeTable.astro";
import Ruby from "../Ruby.astro";
import Attachment from "./Attachment.astro";
import Figure from "./Figure.astro";
import Gallery from "./Gallery.astro";
import LaterPicture from "./LaterPicture.astro";
import Metric from "./Metric.astro";
import MissingFigure from "./MissingFigure.astro";
import ProsePicture from "./ProsePicture.astro";
import Quote from "./Quote.astro";
import Video from "./Video.astro";

const shared = {
	Attachment,
	Figure,
	Gallery,
	Metric,
	MissingFigure,
	Quote,
	Video,
} satisfies Record<ProseComponent, unknown>;

/**
 * What the page hands to the text of an article: the components it may use, those that the Markdown pipeline sets
 * below long lists of names and over rare characters, and how its pictures are set.
 */
export const proseComponents = { ...shared, AttendeeTable, Ruby, img: ProsePicture };

/** The same for a text whose article has a lead picture above it. */
export const proseComponentsBelowLead = { ...proseComponents, img: LaterPicture };

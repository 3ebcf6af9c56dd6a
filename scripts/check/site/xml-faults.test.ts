import { expect, test } from "vitest";
import { xmlFault } from "./xml-faults.ts";

test.each([
	'<?xml version="1.0"?><!-- 注 --><a b="1 > 0"><c/><d><![CDATA[<x>&]]></d>&amp;&#38;</a>',
	"<a>文</a>",
])("%s is well-formed", (xml) => expect(xmlFault(xml)).toBeUndefined());

test.each([
	["<a>\n<b></a>", 2],
	["<a>王 & 李</a>", 1],
	["<a>1 < 2</a>", 1],
	["<a>", 1],
	["<a><![CDATA[x</a>", 1],
	['<a b="1></a>', 1],
	["</a>", 1],
])("%j is not", (xml, line) => expect(xmlFault(xml)?.line).toBe(line));

import { asPercentage, clockTime, digits, joined, valueOf } from './digits.ts';
import { implied, stated } from './figure.ts';
import type { Reading, Spelling, Spellings, Turn } from './figure.ts';
import { hanDigits, hanNumber, hanScale } from './han-numbers.ts';

/** No longer than numerals are; and none begins inside another. */
const numeral = '(?<![零〇一二两三四五六七八九十百千])[零〇一二两三四五六七八九十百千]{1,16}';

const dates: Spelling[] = [
  {
    pattern: /(?:(?<year>\d{4})年)?(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号])?/g,
    read: ({ year, month, day }) =>
      stated(...[year, month, day].flatMap((part) => (part ? valueOf(part) : []))),
  },
  {
    pattern: /(?<century>\d{1,2})世纪(?<decade>\d0)年代/g,
    read: ({ century, decade }) => stated((Number(century) - 1) * 100 + Number(decade)),
  },
  {
    pattern:
      /(?<part>[上下中]午|早上|清晨|凌晨|傍晚|晚上|夜里)?(?<![\d.])(?<hour>\d{1,2})[点时](?:(?<minute>\d{1,2})分?|(?<half>半)|(?<full>[整钟]))?/g,
    read: ({ part, hour = '', minute, half, full }) =>
      part || minute || half || full ? stated(clockTime(hour, half ? '30' : minute)) : undefined,
  },
];

const percentage: Spelling = {
  pattern: new RegExp(
    `(?<of>[百千])分之(?:(?<from>${digits}|${numeral})${joined})?(?<value>${digits}|${numeral})`,
    'g',
  ),
  read: ({ of, from, value = '' }) => {
    const values = [from, value].flatMap((each) =>
      each ? asPercentage(String(hanNumber(each) ?? each), of === '千' ? 0.1 : 1) : [],
    );
    return value === '百' ? implied('100%') : stated(...values);
  },
};

const fraction: Spelling = {
  pattern: new RegExp(`(?<whole>${numeral})分之(?<part>${numeral})`, 'g'),
  read: ({ whole = '', part = '' }) => {
    const [all, some] = [hanNumber(whole), hanNumber(part)];
    return all && some ? implied(all, some, `${Math.round((some / all) * 100)}%`) : undefined;
  },
};

/** 三成五 is 35%. Not 完成, 三成本 or 三成员; 一成 and 八成 are turns of speech too. */
const tenths: Spelling = {
  pattern:
    /(?<tens>\d|[一二两三四五六七八九])成(?<ones>[一二三四五六七八九半])?(?!员(?!工)|[为功立果本长品就分绩交熟婚因年语见套])/g,
  read: ({ tens = '', ones = '' }) => {
    const value = `${digitOf(tens) * 10 + (ones === '半' ? 5 : digitOf(ones))}%`;
    return /[一八]/.test(tens) ? implied(value) : stated(value);
  },
};

/** 八折, 85折 and 八五折 are a price of 80% or 85%, and so 20% or 15% off. */
const discount: Spelling = {
  pattern: /(?<price>[1-9一二三四五六七八九]\.?[\d一二三四五六七八九]?)折/g,
  read: ({ price = '' }) => {
    const percent = Number(Array.from(price.replace('.', ''), digitOf).join('').padEnd(2, '0'));
    return implied(`${percent}%`, `${100 - percent}%`);
  },
};

/** Numerals that count nothing. */
const idioms: Spelling = {
  pattern:
    /十分(?![之钟])|十足|十全十美|再三|三番五次|接二连三|三心二意|三言两语|四处|四面八方|五花八门|五颜六色|七上八下|乱七八糟|百分[点比率]|千方百计|万一(?!千)/g,
  read: () => implied(),
};

function digitOf(character: string): number {
  return hanDigits(character)[0] ?? Number(character);
}

/** 3万, 1.5亿, 30多万, 3到5万, 1亿2000万 */
const scaled: Spelling = {
  pattern: new RegExp(
    `(?:(?<from>${digits})(?<fromScale>[万亿])?${joined})?(?<value>${digits})[多余几]?(?<scale>[十百千]?万?亿|[十百千]?万|[十百千])(?:(?<more>${digits})(?<moreScale>千?万))?`,
    'g',
  ),
  read: ({ from, fromScale, value = '', scale = '', more, moreScale = '' }) => {
    const added = more ? Number(valueOf(more, hanScale(moreScale))) : 0;
    const sum = Number(valueOf(value, hanScale(scale))) + added;
    return from ? stated(valueOf(from, hanScale(fromScale ?? scale)), sum) : stated(sum);
  },
};

const words: Spelling = {
  pattern: /(?<vague>[几数])?(?<run>[零〇一二两三四五六七八九十百千万亿]{1,24})(?<year>年)?/g,
  read: ({ vague, run = '', year }) => readNumeral(run, Boolean(vague), Boolean(year)),
};

/** Small numbers are turns of speech too, as are 三四个 for three or four, 几百 and 千万. */
function readNumeral(run: string, isVague: boolean, isYear: boolean): Reading {
  const oneByOne = hanDigits(run);
  if (oneByOne.length === run.length) {
    const isYearSpelt = run.length === 4 && (isYear || run.includes('〇'));
    return isYearSpelt ? stated(Number(oneByOne.join(''))) : implied(...oneByOne);
  }
  const value = hanNumber(run);
  if (value !== undefined)
    return isVague || value <= 10 || /^[百千万亿]/.test(run) ? implied(value) : stated(value);
  const scale = hanScale(run.replace(/[^十百千万亿]/g, ''));
  return implied(...oneByOne, ...oneByOne.map((digit) => digit * scale));
}

export const chineseSpellings: Spellings = {
  dates,
  proportions: [idioms, percentage, fraction, tenths, discount],
  scaled: [scaled],
  words: [words],
};

const oneToTen = Array.from('一二三四五六七八九十', (name, index) => ({ name, value: index + 1 }));

export const chineseTurns: Turn[] = [
  ...oneToTen.map(({ name, value }): Turn => [
    new RegExp(`${value === 2 ? '[二两]' : name}(?:个|年|天|周|倍|小时|个小时|个月)?半`),
    `${value}.5`,
  ]),
  [/半/, '50%', '0.5'],
  [/半个?(?:小时|钟头)/, '30'],
  [/半年/, '6'],
  [/半个?月/, '15'],
  [/一个半小时/, '90'],
  [/一刻/, '15', '25%'],
  [/百分百|百分之百|全部|所有/, '100%'],
  [/[单唯首每独]/, '1'],
  [/[双俩对倍翻]/, '2'],
  [/仨/, '3'],
  [/打/, '12'],
  [/年/, '12', '365'],
  [/季/, '3'],
  [/[周期]/, '7', '14'],
  [/[天日]/, '24'],
  [/小时|分钟/, '60'],
  [/世纪/, '100'],
  [/[没无零]/, '0'],
];

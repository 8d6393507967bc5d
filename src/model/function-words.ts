import type { FunctionWords } from '../search/tables.ts';

/** What search passes over in a question. */
export const functionWords: FunctionWords = {
  latin: `
    a an the and or but if of to in on at by for from with
    without about into over as than then that this these those it its is are was
    were be been being do does did done can could should would will may might must
    shall i me my we us our you your he she they them their his her
    who whom whose which what when where why how there here not no so too very
    just any some all each both more most much many get gets got have has had
    calculate calculated mean means meaning define definition let lets vs versus per also only own one's
  `
    .trim()
    .split(/\s+/),
  han: `
    是什么意思 如何计算 怎样计算 是做什么 什么意思 什么时候 多长时间 是啥意思 是不是 做什么 怎样算 啥意思 怎么样 怎么做 能不能 有哪些
    要不要 该不该 干什么 是什么 怎么算 为什么 怎么办 有没有 什么是 一般 通常 到底 究竟 大概 多长 几次 需要 自己 一些 哪些 咱们
    哪里 哪个 多少 怎样 为何 可以 时候 为啥 以及 它们 你们 关于 如何 能够
    或者 有啥 应该 是啥 怎么 哪儿 多久 一个 我们 几个 他们 还是 之间 什么
    这个 那个 啥
    的 了 吗 呢 吧 啊 呀 么 着 过 地 得 和 与 及 跟 同 或 在 是 有 把 被 让 给 向 为 从 到 由 以 于 也 都 就 还 又 很 更 最 不 没 要 会 能 该 请 想 谁 几 之 其 这 那 哪 各 每 我 你 他 她 它
  `
    .trim()
    .split(/\s+/),
};

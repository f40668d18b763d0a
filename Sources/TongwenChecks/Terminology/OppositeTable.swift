/// Words of Chinese and English of which one says the opposite of the other: 出口 and 进口, exports and imports.
///
/// The list was made by hand.
package enum OppositeTable {
  /// A pair of opposites a line, `|` between them, each as its Chinese words, `=`, its English ones. The English
  /// words of both stand in the same order, so that one can be put for the other; `next_year` is two words. Behind `+` stand
  /// words that do not accuse, but excuse: who says 外贸 may mean exports and imports. A line that begins with `~`
  /// has words that "not" turns round.
  package static let rows = """
    出口 + 进出口 外贸 贸易 = export exports exported exporting exporter exporters + exit exits outbound overseas shipment shipments shipped shipping outlet outlets | 进口 + 进出口 外贸 贸易 = import imports imported importing importer importers + inbound inflow
    顺差 + 盈余 = surplus surpluses | 逆差 + 赤字 = deficit deficits + shortfall gap
    供应 供给 供货 + 供求 供需 = supply supplies supplied supplying + provide provides provided providing supplier suppliers | 需求 + 供求 供需 需要 = demand demands demanded demanding + need needs needed requirement requirements
    年底 年末 岁末 + 底 末 终 尾 = end_of_the_year end_of_this_year end_of_next_year end_of_last_year late_this_year late_next_year late_last_year + end ending ends ended december close closing late | 年初 岁首 + 初 始 开 早 起 = beginning_of_the_year beginning_of_this_year beginning_of_next_year beginning_of_last_year early_this_year early_next_year early_last_year start_of_the_year start_of_this_year start_of_next_year start_of_last_year + beginning start starting started starts early january outset first
    昨天 昨日 昨晚 = yesterday + last previous prior before ago earlier day night | 明天 明日 明晚 = tomorrow + next following coming day morning
    去年 + 上年 前年 往年 过去 上一年 = last_year + last previous past ago prior earlier before | 明年 来年 次年 翌年 + 下一年 下年 今后 未来 第二年 = next_year + next coming following upcoming subsequent later
    上周 上星期 上个星期 上礼拜 = last_week + last previous past ago prior earlier | 下周 下星期 下个星期 下礼拜 = next_week + next coming following upcoming later
    上月 上个月 = last_month + last previous past ago prior earlier | 下月 下个月 = next_month + next coming following upcoming later
    上午 + 早 晨 午前 = morning mornings + am m noon early dawn | 下午 + 晚 夜 午后 傍 = afternoon afternoons + pm m noon evening evenings night nights tonight late dusk after
    早上 早晨 清晨 + 早 晨 上午 = morning mornings + am m early dawn sunrise | 晚上 傍晚 夜晚 + 晚 夜 = evening evenings + pm m night nights tonight late dusk sunset after
    前者 = former + first | 后者 = latter + second
    父亲 爸爸 + 父 爸 爹 = father fathers dad dads + paternal parent parents papa | 母亲 妈妈 + 母 妈 娘 = mother mothers mom moms mum mums + maternal parent parents mama
    丈夫 + 夫 老公 爱人 = husband husbands + spouse spouses partner couple | 妻子 + 妻 夫人 太太 老婆 爱人 = wife wives + spouse spouses partner couple
    儿子 + 子女 儿女 = son sons + boy boys child children kid kids | 女儿 + 子女 儿女 = daughter daughters + girl girls child children kid kids
    哥哥 弟弟 兄弟 + 兄 弟 哥 = brother brothers + sibling siblings cousin | 姐姐 妹妹 姐妹 姊妹 + 姐 妹 姊 = sister sisters + sibling siblings cousin
    爷爷 外公 祖父 姥爷 + 祖父母 = grandfather grandfathers grandpa + grandparent grandparents | 奶奶 外婆 祖母 姥姥 + 祖父母 = grandmother grandmothers grandma + grandparent grandparents
    男子 男性 男人 男孩 男生 男士 + 男 他 父 夫 兄 弟 先生 = man men boy boys male males + he his him mr guy guys lad lads gentleman gentlemen father husband brother son people person | 女子 女性 女人 女孩 女生 女士 + 女 她 母 妻 姐 妹 妇 = woman women girl girls female females + she her hers ms mrs miss lady ladies mother wife sister daughter people person
    东部 东侧 东岸 + 东 = east eastern easterly | 西部 西侧 西岸 + 西 = west western westerly
    南部 南侧 南岸 + 南 = south southern southerly | 北部 北侧 北岸 + 北 = north northern northerly
    上游 = upstream | 下游 = downstream
    农村 乡村 + 城乡 乡 村 农 = rural + village villages countryside farm farms farming farmer farmers | 城市 城镇 城区 + 城乡 城 市 = urban + city cities town towns municipal
    线上 + 网上 网络 在线 = online + internet web virtual virtually digital | 线下 + 现场 实体 = offline + physical physically person
    长期 + 长 = long_term + long lasting longstanding | 短期 + 短 = short_term + short
    民营 私营 私有 + 民 私 = private privately | 国有 国营 公有 + 国企 央企 公 = state_owned + state public soe soes government
    批发 = wholesale wholesalers | 零售 = retail retailers
    内部 + 内 = internal internally + inside inner interior within in | 外部 + 外 = external externally + outside outer exterior out
    阳性 = positive | 阴性 = negative
    入境 + 进入 出入境 = inbound + entry enter entered entering enters arrive arrives arrived arriving arrival arrivals inward | 出境 + 离境 出入境 = outbound + exit exits leave left leaving depart departed departure departures outward
    通胀 通货膨胀 = inflation inflationary | 通缩 通货紧缩 = deflation deflationary
    升值 + 涨 = appreciate appreciates appreciated appreciation + strengthen strengthened stronger rise rose gain gains | 贬值 + 跌 = depreciate depreciates depreciated depreciation + weaken weakened weaker fall fell devalue devalued devaluation
    毛利 + 毛 = gross | 净利 + 净 = net
    减半 减少一半 + 半 = halve halves halved halving + half | 翻番 翻倍 翻一番 增长一倍 + 倍 番 双 两 = double doubles doubled doubling + twice twofold
    ~ 支持 赞成 拥护 + 援助 扶持 资助 帮助 撑 挺 = support supports supported supporting supporter supporters + back backs backed backing favor favors favored favour favours favoured endorse endorsed advocate advocates aid help helps agree yes champion uphold encourage encourages | 反对 + 反 抗 抵制 否决 异议 = oppose opposes opposed opposing opponent opponents + against object objects objected objection objections opposition reject rejects rejected rejecting rejection resist resists resisted resistance protest protests protested dissent disagree disagrees anti critic critics criticism criticize denounce condemn contrary backlash disapprove
    ~ 盈利 获利 + 利润 赢利 收益 赚 = profit profits profitable profited + earn earned earnings gain gains return returns margin margins income surplus money | 亏损 + 亏 赔 损失 赤字 = loss losses unprofitable lost + lose losing deficit deficits red
    ~ 间接 = indirect indirectly + secondary roundabout | 直接 + 径直 = direct directly + straight immediate immediately outright first
    ~ 最高 + 最大 最多 最好 之最 = highest tallest maximum + high higher top peak max supreme record greatest most biggest largest up ceiling best | 最低 + 最小 最少 最差 = lowest shortest minimum + low lower bottom floor least smallest fewest min worst poorest
    ~ 最大 + 最高 最多 = largest biggest + greatest most maximum highest great big major large top max best main | 最小 + 最低 最少 = smallest tiniest + least minimum lowest small minor fewest min
    ~ 非法 违法 + 不法 违 罪 = illegal illegally unlawful unlawfully + illicit crime crimes criminal criminals outlaw outlawed undocumented unauthorized unauthorised prohibited banned violate violates violated violating violation violations against breach wrong | 合法 + 法律 依法 正当 = legal legally lawful lawfully + legitimate legitimately legitimacy law laws right rights
    ~ 允许 准许 许可 + 批准 = allow allows allowed allowing permit permits permitted permitting + let lets letting license licensed enable enables enabled grant granted authorize authorized may can could approve approved | 禁止 严禁 + 禁 封 = prohibit prohibits prohibited prohibiting ban bans banned banning + forbid forbids forbidden forbade bar bars barred block blocks blocked outlaw outlawed disallow disallowed stop stopped prevent prevents prevented against illegal off
    ~ 同意 答应 + 赞成 批准 接受 应 = agree agrees agreed agreeing + consent consents consented accept accepts accepted approve approves approved approval yes | 拒绝 + 拒 否决 驳回 = refuse refuses refused refusing + refusal reject rejects rejected rejecting rejection decline declines declined declining deny denies denied denying turn turned rebuff rebuffed spurn spurned
    ~ 多数 大多数 多半 = majority + most many | 少数 = minority minorities + few fewer small
    ~ 高于 超过 超出 + 高 超 多 大 = above higher + over more exceed exceeds exceeded exceeding than top beat better up outpace greater surpass | 低于 不及 + 低 不足 少 小 下 = below lower + under less fewer short down within beneath lag lagged smaller worse
    ~ 上涨 上升 攀升 回升 提高 提升 + 涨 升 增 高 多 = rise rises rose risen rising + up gain gains gained climb climbs climbed climbing increase increases increased increasing surge surged jump jumped soar soared grow grows grew grown growing growth advance advanced higher rally rallied raise raised upward rebound rebounded recover recovered high | 下跌 下降 下滑 + 跌 降 减 低 落 少 负 = fall falls fell fallen falling + drop drops dropped decline declines declined declining decrease decreases decreased slump slumped plunge plunged tumble tumbled low lower down reduce reduced cut cuts lose loss losses lost shrink shrank slip slipped slide slid dip dipped weaken fewer less
    ~ 增加 增长 增多 + 增 加 多 涨 升 扩 = increase increases increased increasing + rise rises rose risen rising up gain gains add adds added adding addition more grow grows grew grown growing growth expand expanded expanding expansion extra further higher great greater raise raised boost boosted climb climbed enhance heighten improve improved surge jump multiply | 减少 缩减 削减 + 减 降 少 缩 跌 落 = decrease decreases decreased decreasing reduce reduces reduced reducing + reduction reductions decline declines declined declining cut cuts cutting less fewer lower lowered drop drops dropped fall falls fell fallen shrink shrank diminish diminished curb limit limited down slash lose loss losses minimize minimise ease relieve alleviate save trim
    ~ 扩大 + 扩 大 增 = expand expands expanded expanding + expansion widen widened wider broaden broadened increase increased enlarge enlarged grow grew growing more extend extended | 缩小 + 缩 窄 减 小 = narrow narrows narrowed narrowing + shrink shrank shrinking reduce reduced bridge close closed smaller
    ~ 加快 加速 + 快 速 = accelerate accelerates accelerated accelerating + speed faster quick quicken quickened rapid step stepped acceleration pace | 放缓 减缓 减速 + 缓 慢 = slow slows slowed slowing + slowdown slower ease eased decelerate mitigate
    ~ 优势 优点 = advantage advantages + strength strengths edge merit merits benefit benefits | 劣势 缺点 = disadvantage disadvantages + weakness weaknesses drawback drawbacks shortcoming shortcomings
    ~ 乐观 = optimistic optimism optimist | 悲观 = pessimistic pessimism pessimist
    ~ 上调 调高 + 升 涨 增 = raise raises raised raising upgrade upgraded + lift lifted hike hiked increase increased up higher revise revised | 下调 调低 + 降 减 跌 = lower lowers lowered lowering downgrade downgraded + cut cuts cutting reduce reduced reducing down trim trimmed slash slashed decrease decreased drop dropped fall fell revise revised
    """
}

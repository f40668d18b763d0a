extension CoreLexicon {
  /// Headwords that begin with I.
  static let wordsI: StaticString = #"""
    I don't know	我不知道;不知道
    I see	我明白了;我懂了;明白了
    I think	我认为;我想;我觉得
    I'm afraid	恐怕;我怕
    I'm sorry	对不起;抱歉;很遗憾
    IAEA	国际原子能机构
    Iberian	伊比利亚
    IBM	国际商业机器公司
    ICAO	国际民航组织
    ice	冰;冰块;结冰
    ice age	冰河时代;冰川时代
    ice and snow	冰雪
    ice cap	冰盖;冰帽
    ice cream	冰淇淋;冰激凌
    ice cube	冰块
    ice hockey	冰球
    ice rink	溜冰场;滑冰场
    ice sheet	冰盖;冰原
    ice skating	滑冰
    ice water	冰水
    ice-cold	冰冷
    iceberg	冰山
    icebreaker	破冰船
    icehouse	冰窖
    Iceland	冰岛
    icicle	冰柱
    icing	糖霜;结冰
    icon	图标;偶像;标志
    iconic	标志性;偶像
    icy	冰冷;结冰;冷冰冰
    icy cold	冰冷
    ID card	身份证
    ID number	身份证号;身份证号码
    Idaho	爱达荷
    idea	想法;主意;观念;思想;理念;念头
    ideal	理想;完美
    idealism	理想主义;唯心主义
    idealist	理想主义者
    idealist philosophy	唯心主义哲学
    idealistic	理想主义;理想化
    idealized	理想化
    ideally	理想情况下;最好;理想
    identical	相同;完全相同;一样;同一
    identification	识别;鉴定;身份;认同;确认
    identification card	身份证
    identification number	识别号;编号
    identifier	标识符;标识
    identify	识别;确定;鉴定;认同;查明;辨认
    identity	身份;认同;特性
    identity card	身份证
    identity document	身份证件;身份证明文件
    identity politics	身份政治
    identity theft	身份盗用;身份盗窃
    ideological	思想;意识形态
    ideological and political	思想政治
    ideological education	思想教育
    ideological work	思想工作;意识形态工作
    ideologue	思想家;理论家
    ideology	意识形态;思想
    ideology and politics	思想政治
    idiom	成语;习语
    idiot	白痴;傻瓜;笨蛋
    idle	空闲;闲置;懒散;闲
    idle away	虚度
    idle land	闲置土地
    idleness	懒惰;闲散
    idly	懒散;无所事事
    idol	偶像
    idolatry	偶像崇拜
    idolize	崇拜
    idyllic	田园;田园诗般
    if	如果;若;假如;要是;是否
    if and only if	当且仅当
    if any	如有;若有
    if anything	甚至;如果说有什么
    if necessary	必要时;如有必要;如有需要
    if not	如果不;否则
    if only	要是;但愿;只要
    if possible	如果可能;如有可能
    if so	如果是这样;若是;如是
    if there is	如果有
    if you please	请
    igloo	冰屋
    ignite	点燃;引燃
    ignition	点火
    ignoble	卑鄙
    ignorance	无知;愚昧
    ignorant	无知;愚昧
    ignore	忽视;忽略;无视;不理
    IKEA	宜家
    Ili	伊犁
    ill	生病;病;有病;不良
    ill at ease	不安;局促不安
    ill health	健康不佳;身体不好
    ill temper	坏脾气
    ill will	恶意;敌意
    ill-advised	不明智
    ill-fated	不幸;命运多舛
    ill-gotten	不义之财;非法所得
    ill-intentioned	别有用心;居心不良
    ill-mannered	没礼貌
    ill-treatment	虐待
    illegal	非法;违法;不合法
    illegal act	违法行为;非法行为
    illegal activities	非法活动;违法活动
    illegal acts	违法行为;非法行为
    illegal behavior	违法行为
    illegal building	违章建筑;违法建筑
    illegal business	非法经营
    illegal drug	毒品;非法药物
    illegal drugs	毒品;非法药物;违禁药物
    illegal fishing	非法捕捞;非法捕鱼
    illegal fund-raising	非法集资
    illegal gains	违法所得;非法所得
    illegal gambling	非法赌博
    illegal immigrant	非法移民;非法入境者
    illegal immigration	非法移民
    illegal income	非法收入;违法所得
    illegal logging	非法采伐;非法伐木;盗伐
    illegal organization	非法组织
    illegal possession	非法占有;非法持有
    illegal profit	非法利润;非法牟利
    illegal trade	非法贸易;非法交易
    illegal trafficking	非法贩运
    illegality	非法性;违法
    illegally	非法;违法
    illegitimate	非法;私生
    illicit	非法;违禁
    illicit drugs	非法药物;毒品;违禁药物
    illicit trade	非法贸易
    illicit trade in small arms	小武器非法贸易
    illicit traffic	非法贩运
    illicit trafficking	非法贩运;非法贩卖
    Illinois	伊利诺伊
    illiteracy	文盲
    illiterate	文盲;不识字
    illness	疾病;病
    illogical	不合逻辑
    illuminate	照亮;阐明
    illuminating	照明;启发
    illumination	照明;光照
    illumine	照亮
    illusion	幻觉;错觉;幻想
    illustrate	说明;阐明;举例说明
    illustrated	插图;说明
    illustration	插图;例证;说明;图示
    illustrative	说明性;示例
    illustrator	插画家
    illustrious	杰出;显赫
    ILO	国际劳工组织;劳工组织
    image	图像;形象;图片;影像;映像
    image processing	图像处理
    imagery	意象;图像
    imaginable	想象
    imaginary	想象;虚构
    imagination	想象力;想象
    imaginative	富有想象力;想象力
    imagine	想象;设想;想像
    imaging	成像;影像
    imbalance	不平衡;失衡
    imbecile	低能;笨蛋
    imbue	灌输;充满
    IMF	国际货币基金组织
    imitate	模仿;效仿
    imitation	模仿;仿制
    immaculate	无瑕;洁净
    immaculately	洁净
    immaterial	无关紧要;非物质
    immature	不成熟;未成熟;幼稚
    immature technology	技术不成熟
    immeasurable	无法估量;不可估量
    immediate	立即;直接;即刻;当前;眼前
    immediate action	立即采取行动
    immediate attention	立即注意
    immediate cause	直接原因
    immediate danger	眼前危险;直接危险
    immediate family	直系亲属
    immediate future	近期;不久的将来
    immediate interests	切身利益;眼前利益
    immediate vicinity	附近;邻近
    immediately	立即;立刻;马上
    immense	巨大;广大;极大
    immensely	极其;非常
    immerse	沉浸;浸入
    immersed	沉浸;浸
    immersion	沉浸;浸泡
    immersive	沉浸式
    immigrant	移民
    immigrate	移民;移居
    immigration	移民;入境
    immigration and customs	移民和海关
    immigration control	出入境管制;移民管制
    immigration department	入境事务处;移民部门
    immigration law	移民法
    immigration policy	移民政策
    imminent	迫在眉睫;即将来临;紧迫
    immobile	静止;不动
    immobility	静止;不动
    immobilize	固定;使不能动
    immoderate	过度;无节制
    immoral	不道德;道德败坏
    immoral act	不道德行为
    immorality	不道德
    immortal	不朽;永生;神仙
    immortality	不朽;永生
    immortalize	永垂不朽
    immovable	不动;固定
    immovable property	不动产
    immune	免疫;豁免
    immune system	免疫系统
    immunity	免疫;豁免;豁免权;免疫力
    immunization	免疫;免疫接种;预防接种
    immunodeficiency	免疫缺陷
    immunology	免疫学
    immunotherapy	免疫疗法;免疫治疗
    immutable	不变;永恒不变
    IMO	国际海事组织
    imp	小恶魔;小鬼
    impact	影响;冲击;撞击;作用
    impact assessment	影响评估;影响评价
    impact on	影响;冲击
    impair	损害;削弱
    impaired	受损;损害
    impairment	损害;减值;障碍;损伤
    impale	刺穿
    impart	传授;赋予;告知
    impart knowledge	传授知识
    impartial	公正;公平;不偏不倚
    impartiality	公正;公正性;公平
    impassable	不能通行
    impasse	僵局
    impasse in	僵局
    impassioned	慷慨激昂;激昂
    impassive	冷漠;无动于衷
    impassively	冷漠
    impatience	不耐烦;急躁
    impatient	不耐烦;急躁
    impatiently	不耐烦
    impeach	弹劾
    impeachment	弹劾
    impeccable	无可挑剔;完美
    impede	阻碍;妨碍
    impediment	障碍;阻碍
    impel	推动;驱使
    impending	即将发生;即将来临;迫近
    impenetrability	不可入性
    impenetrable	无法穿透;难以理解
    imperative	必要;当务之急;势在必行;命令
    imperceptible	察觉不到;难以察觉
    imperceptibly	不知不觉;潜移默化
    imperfect	不完美;不完善;缺陷
    imperfection	不完美;缺陷
    imperfections	缺陷;不足
    imperial	帝国;皇家;皇帝;宫廷
    imperial court	朝廷;宫廷
    imperial examination	科举;科举考试
    imperial family	皇室
    imperial palace	皇宫;故宫
    imperial power	皇权;帝国主义列强
    imperialism	帝国主义
    imperialist	帝国主义;帝国主义者
    imperialistic	帝国主义
    imperil	危及
    impersonal	非个人;客观;冷漠
    impersonate	冒充;扮演
    impersonation	冒充;模仿
    impersonator	冒充者
    impertinent	无礼;莽撞
    impetuous	鲁莽;冲动
    impetus	动力;推动;推动力
    impinge	影响;侵犯
    impinge upon	侵犯
    impish	顽皮
    implacable	不可调和;无情
    implant	植入;植入物
    implement	实施;执行;落实;贯彻;实现
    implementation	实施;执行;落实;实现
    implementation measures	实施办法;执行措施
    implementation of	执行;实施;落实
    implementation plan	实施方案;执行计划
    implementation rules	实施细则
    implementing	实施;执行;落实
    implementing agency	执行机构
    implicate	牵连;涉及;连累
    implication	影响;含义;暗示
    implicit	隐含;含蓄;内隐
    implicitly	隐含;含蓄
    implied	暗示;默示;隐含
    implore	恳求;乞求
    imply	暗示;意味着
    import	进口;导入;输入
    import and export	进出口
    import duty	进口税;进口关税
    import expo	进口博览会;进博会
    import licence	进口许可证
    import quota	进口配额
    import tariff	进口关税
    import volume	进口量;进口额
    importance	重要性;重要;重视
    important	重要;关键;重大
    important agreement	重要协议;重要共识
    important aspect	重要方面
    important basis	重要依据;重要基础
    important consensus	重要共识
    important contribution	重要贡献
    important contributions	重要贡献
    important decision	重要决定;重大决策
    important development	重要发展
    important document	重要文件
    important event	重要事件;大事
    important factor	重要因素
    important field	重要领域
    important guarantee	重要保证;重要保障
    important influence	重要影响
    important instructions	重要指示
    important issue	重要问题
    important link	重要环节;重要纽带
    important matter	重要事项;大事
    important means	重要手段
    important measure	重要措施;重要举措
    important measures	重要措施;重要举措
    important meeting	重要会议
    important opportunity	重要机遇;重要机会
    important part	重要组成部分;重要部分
    important period	重要时期
    important place	重要地位;重要位置
    important position	重要地位;重要职务
    important project	重要项目;重要工程
    important reason	重要原因
    important role	重要作用;重要角色
    important significance	重要意义
    important source	重要来源
    important speech	重要讲话;重要演讲
    important step	重要步骤;重要一步
    important symbol	重要标志
    important task	重要任务
    important thing	重要的事;重要事情
    important thought	重要思想
    important way	重要途径;重要方式
    importantly	重要的是;重要
    imported	进口;输入;导入
    importer	进口商;进口国
    impose	施加;强加;征收;实施;处以
    impose a fine	处以罚款;罚款
    impose sanctions	实施制裁;制裁
    imposing	雄伟;壮观;威严
    imposition	征收;强加
    impossibility	不可能
    impossible	不可能
    impossible to	不可能;无法
    impostor	冒名顶替者;骗子
    impotence	无能;阳痿
    impotent	无能;无力
    impoverish	使贫穷;贫困
    impoverished	贫困;贫穷
    impoverished area	贫困地区
    impoverished county	贫困县
    impoverished people	贫困人口
    impoverished population	贫困人口
    impracticable	不可行
    impractical	不切实际;不实际
    impracticality	不切实际
    impregnable	坚不可摧;牢不可破
    impregnate	使怀孕;浸渍
    impresario	经理人
    impress	留下深刻印象;打动;印象
    impressed	印象深刻;深刻印象
    impression	印象;感想
    impressionist	印象派
    impressive	令人印象深刻;令人赞叹;感人
    imprint	印记;烙印;痕迹
    imprison	监禁;关押;囚禁
    imprisoned	监禁;关押;囚禁;入狱
    imprisonment	监禁;徒刑;关押
    improbable	不大可能;不太可能
    improper	不当;不正当;不适当
    improperly	不当;不正当
    improve	改善;提高;改进;完善;提升
    improve people's livelihood	改善民生
    improve the quality	提高质量;改善质量
    improved	改善;提高;改进
    improved seed	良种
    improvement	改善;改进;提高;完善
    improving people's livelihood	改善民生
    improvisation	即兴
    improvise	即兴;临时
    improvised explosive device	简易爆炸装置
    imprudent	轻率;不慎
    impudence	无礼;厚颜无耻
    impudent	无礼;放肆;厚颜无耻
    impulse	冲动;脉冲
    impulsive	冲动
    impulsively	冲动
    impulsiveness	冲动
    impunity	有罪不罚;不受惩罚
    impure	不纯
    impurity	杂质;不纯
    in a certain sense	从某种意义上;在某种意义上
    in a comprehensive way	全面
    in a coordinated way	统筹;协调
    in a few days	几天后;几天内
    in a few minutes	几分钟后;几分钟内
    in a few words	简而言之
    in a hurry	匆忙;急忙;赶时间
    in a low voice	低声;小声
    in a manner of speaking	可以说
    in a moment	片刻;一会儿;马上
    in a nutshell	简而言之;总之
    in a planned way	有计划
    in a position to	能够;有条件
    in a row	连续;一排
    in a sense	从某种意义上;在某种意义上
    in a timely manner	及时
    in a transparent manner	透明
    in a way	在某种程度上;某种意义上
    in a whisper	低声;小声
    in a word	总之;一句话
    in accord	一致
    in accord with	符合
    in accordance with	按照;根据;依照;依据;遵照
    in accordance with international law	根据国际法;依据国际法
    in accordance with relevant regulations	按照有关规定;依照有关规定;根据有关规定
    in accordance with the law	依法;依照法律
    in accordance with the provisions	根据规定;按照规定;依照规定
    in action	行动;在战斗中
    in actual fact	事实上;实际上
    in addition	此外;另外;除此之外
    in addition to	除了;除;除此之外
    in advance	提前;事先;预先
    in agreement	一致;同意
    in all aspects	各方面;方方面面
    in all circumstances	在任何情况下
    in all directions	四面八方
    in all fields	各领域;各个领域
    in all likelihood	极有可能;很可能
    in all probability	很可能;十之八九
    in all respects	全面;各方面;在各方面
    in an effort to	努力;试图;以期
    in an orderly manner	有序;有条不紊
    in and around	内外;周围
    in and out	进出;里里外外
    in anticipation of	预期;预计
    in any case	无论如何;总之;不管怎样
    in any event	无论如何;不管怎样
    in any way	以任何方式;无论如何
    in bad faith	恶意
    in bed	床上;卧床
    in between	介于;中间
    in black and white	白纸黑字
    in bloom	盛开;开花
    in brief	简言之;简而言之
    in bulk	散装;大批
    in case	万一;以防
    in case of	如果;万一;如遇
    in cash	现金
    in chains	戴着镣铐
    in charge	负责;主管
    in charge of	负责;主管
    in charge of the	负责;主管
    in chief	主要
    in close cooperation	密切合作
    in cold blood	冷血;残忍
    in common	共同;共有
    in common use	常用
    in comparison	相比之下;相比
    in comparison with	相比
    in compliance with	遵守;按照;符合
    in conclusion	总之;最后;综上所述
    in conformity with	符合;遵照;按照
    in conjunction with	结合;连同;协同
    in connection with	有关
    in consequence	因此;结果
    in consideration of	考虑到;鉴于
    in consultation with	协商;磋商
    in contact	接触;联系
    in contrast	相比之下;相反;与此相反
    in contravention of	违反;违背
    in control	控制;掌控
    in cooperation with	合作;协同
    in court	法庭上;出庭
    in custody	被拘留;羁押
    in danger	危险;处于危险
    in danger of	面临危险;有危险
    in debt	负债;欠债
    in deep water	水深火热
    in defiance of	不顾;违抗
    in depth	深入
    in despair	绝望
    in detail	详细;详尽
    in difficulties	困难;处境困难
    in disguise	伪装;变相
    in dispute	有争议;争端
    in doubt	怀疑;有疑问
    in due course	适时;在适当时候
    in earnest	认真;正式
    in effect	实际上;有效;生效
    in effect for	有效
    in essence	本质上;实质上
    in every respect	各方面
    in every way	千方百计;在各方面
    in excess of	超过;超出
    in exchange for	换取;交换
    in exile	流亡
    in existence	现存;存在
    in fact	事实上;实际上;其实
    in fairness	公平地说
    in favor of	支持;赞成;有利于
    in favour of	赞成;支持;有利于
    in fear	恐惧;害怕
    in flames	燃烧;着火
    in focus	焦点
    in force	有效;生效;现行
    in foreign countries	在国外;外国
    in front of	在前面;面前;前面
    in fulfilment of	履行
    in full	全部;全额;完全
    in full swing	如火如荼;全面展开
    in future	今后;将来;未来
    in general	一般;通常;总的来说;一般来说
    in good condition	状况良好;完好
    in good faith	善意;真诚;诚意
    in good health	身体健康;健康
    in good order	井然有序
    in great demand	需求量大;供不应求
    in great numbers	大量;成群
    in half	一半;两半
    in hand	手中;在手
    in harmony	和谐;融洽
    in harmony with	和谐
    in haste	匆忙;急忙
    in high spirits	兴高采烈;情绪高昂
    in hindsight	事后看来;事后
    in history	历史上;史上
    in honor of	为纪念;纪念;为欢迎
    in horror	惊恐;恐惧
    in hot pursuit	穷追不舍
    in human history	人类历史上
    in imitation	模仿
    in its entirety	全部;全文;完整
    in jail	监狱;入狱;坐牢
    in keeping with	符合
    in kind	实物
    in large measure	很大程度上
    in large numbers	大量
    in large part	很大程度上;大部分
    in large quantities	大量
    in late	下旬;晚期
    in law	法律上
    in less than	不到
    in life	生活中;一生
    in light of	鉴于;根据
    in line	排队;一致
    in line with	符合;按照
    in love	恋爱;相爱;爱上
    in low spirits	情绪低落
    in many ways	在许多方面;在很多方面
    in mid-air	半空中;半空
    in mind	记住;心中
    in name	名义上
    in need	需要;有需要;贫困
    in need of	需要
    in no case	决不;绝不
    in no time	很快;立刻;马上
    in no uncertain terms	毫不含糊
    in no way	决不;绝不
    in number	数量
    in observance of	遵守
    in office	执政;在任;任职
    in one fell swoop	一举
    in one's opinion	认为
    in one's spare time	业余时间
    in open court	公开法庭
    in operation	运行;运营;运转;生效
    in order	井然有序;有序
    in order to	为了;以便;以
    in origin	起源
    in other words	换句话说;换言之;也就是说
    in our country	我国;在我国
    in our time	当代;我们时代
    in pain	痛苦;疼痛
    in pairs	成对;两个两个
    in parallel	平行;同时
    in part	部分;在一定程度上
    in particular	特别是;尤其;尤其是
    in parts	部分
    in peace	和平;安宁
    in perfect harmony	十分和谐
    in person	亲自;本人
    in perspective	正确看待
    in pieces	破碎
    in place	到位;就位
    in place of	代替;取代
    in point of fact	事实上
    in possession of	拥有;持有;占有
    in power	执政;掌权
    in practice	实践中;在实践中;实际上
    in principle	原则上
    in prison	监狱;狱中;坐牢
    in private	私下
    in progress	进行中;正在进行
    in proportion	成比例
    in proportion to	成比例;相称
    in public	公开;当众
    in public places	公共场所
    in public view	公众视线
    in pursuance of	依照;执行
    in pursuit of	追求;寻求
    in question	有关;争议
    in rapid succession	接二连三
    in real time	实时
    in reality	实际上;现实中;事实上
    in recent days	近日;最近几天
    in recent decades	近几十年;近几十年来
    in recent months	近几个月;最近几个月
    in recent times	近来;近代
    in recent weeks	最近几周;近几周
    in recent years	近年来;近几年;近些年
    in recognition of	表彰;承认
    in reference to	关于
    in regard to	关于
    in regards to	关于
    in relation to	有关;关于;相对于
    in respect of	关于;就;方面
    in response	作为回应;对此;回应
    in response to	针对;回应;应对;答复
    in response to a question	答记者问;回答问题
    in retrospect	回想起来;回顾
    in return	作为回报;回报
    in reverse	反向;相反
    in rural areas	农村;农村地区
    in search of	寻找;寻求
    in season	应季;当令
    in second place	第二位;第二名
    in secret	秘密;暗中;偷偷
    in self-defense	自卫
    in sequence	依次;按顺序
    in sharp contrast	鲜明对比;形成鲜明对比
    in short	总之;简而言之;简言之
    in sight	看得见;在望
    in silence	默默;沉默
    in so doing	这样做
    in so far as	只要
    in society	社会上;社会
    in some cases	有时;在某些情况下;有些情况下
    in some places	有些地方;一些地方
    in some respects	在某些方面
    in some ways	在某些方面;某种程度上
    in spite of	尽管;不顾
    in spite of the fact that	尽管
    in stages	分阶段;分期
    in stock	库存;有货;现货
    in strict accordance with	严格按照;严格依照
    in succession	接连;连续
    in such a case	在这种情况下
    in such a way	这样;以这样的方式
    in sum	总之;总而言之
    in summary	总之;综上所述;总而言之
    in support of	支持;支援
    in sync	同步
    in tandem	协同
    in tears	流泪;含泪;哭
    in terms of	方面
    in that case	那样的话;既然如此;那么
    in the absence of	缺乏
    in the aftermath of	之后
    in the afternoon	下午
    in the aggregate	总计;总体上
    in the air	空中;空气中
    in the area of	领域
    in the background	背景
    in the balance	悬而未决
    in the beginning	起初;开始;一开始
    in the best interests of	最佳利益;最大利益
    in the big picture	大局
    in the blink of an eye	转眼;一眨眼
    in the case of	至于
    in the center of	中心;中央
    in the city	城里;市内
    in the coming years	未来几年;今后几年
    in the company of	陪同
    in the context of	背景下;范围内;框架内
    in the country	国内;乡下;全国
    in the countryside	农村;乡下
    in the course of	过程中;期间
    in the dark	黑暗中;蒙在鼓里
    in the days to come	今后;未来的日子
    in the distance	远处;远方
    in the early	早期;初期
    in the early days	早期;初期
    in the early morning	清晨;凌晨
    in the early years	早年;初期
    in the east	东方;东部
    in the end	最后;最终;终于
    in the evening	晚上;傍晚
    in the event	如果;万一
    in the event of	如果;一旦;发生时
    in the event that	如果;万一;一旦
    in the eyes of	眼中;在眼里
    in the face of	面对;面临
    in the family	家里;家庭
    in the field of	领域
    in the final analysis	归根结底;归根到底
    in the first half	上半年;前半
    in the first half of the year	上半年;今年上半年
    in the first instance	首先;一审
    in the first place	首先;起初
    in the first three quarters	前三季度
    in the following	以下;下面
    in the form of	形式
    in the front	前面;前方
    in the future	将来;未来;今后
    in the garden	花园里
    in the general interest	普遍利益
    in the habit of	习惯
    in the hands of	手中;掌握在手中
    in the heart of	中心;心脏
    in the history of	历史上
    in the hope of	希望
    in the hope that	希望
    in the house	屋里;房子里;家里
    in the interest of	为了;利益
    in the interests of	为了;符合利益
    in the interim	在此期间
    in the know	知情
    in the last analysis	归根结底;归根到底
    in the last few years	最近几年;近几年
    in the late	晚期;后期
    in the least	丝毫;一点
    in the light of	鉴于;根据;按照
    in the long run	从长远来看;长远
    in the long term	长期;从长远来看;长远
    in the longer term	从长远看;从长远来看
    in the main	大体上;主要
    in the meantime	与此同时;同时;在此期间
    in the meanwhile	同时
    in the middle	中间;当中
    in the middle of	中间;中央;正在
    in the middle of the night	半夜;深夜
    in the midst	中间
    in the midst of	正值;之中
    in the minority	少数
    in the mood	有心情
    in the morning	早上;上午;早晨
    in the mountains	山里;山区;山中
    in the name of	名义
    in the name of the	名义
    in the near future	不久的将来;近期;在不久的将来
    in the neighborhood of	大约;附近
    in the new era	新时代
    in the next few years	未来几年;今后几年
    in the next year	明年;来年
    in the night	夜里;夜间
    in the north	北方;北部
    in the old days	过去;从前;旧时
    in the open	公开;露天;户外
    in the open air	户外;露天
    in the opposite direction	相反方向
    in the past	过去;以往;从前
    in the past decade	过去十年;十年来
    in the past few days	过去几天;近几天
    in the past few years	过去几年;近几年;几年来
    in the past year	过去一年;一年来
    in the pay of	受雇于
    in the pipeline	正在进行;酝酿中
    in the place of	代替
    in the possession of	拥有
    in the presence of	面前;在场
    in the present circumstances	在当前情况下
    in the process of	过程中;正在
    in the public interest	公共利益;符合公众利益
    in the region	该地区;地区
    in the right direction	正确方向
    in the right place	合适的地方
    in the river	河里
    in the running	参加竞选
    in the same boat	同舟共济;同一条船上
    in the same breath	同时
    in the same direction	同一方向
    in the same manner	同样;以同样方式
    in the same period	同期
    in the same way	同样;以同样方式
    in the same year	同年;当年
    in the second half	下半年;后半
    in the second half of the year	下半年
    in the sense of	意义
    in the shade	阴凉处;树荫下
    in the shadow	阴影
    in the short run	短期;短期内
    in the short term	短期;短期内
    in the sky	天空;空中;天上
    in the soil	土壤
    in the south	南方;南部
    in the spotlight	聚光灯下;备受关注
    in the spring	春天;春季
    in the street	街上;大街上
    in the streets	街上;街头
    in the style of	风格
    in the summer	夏天;夏季
    in the sun	阳光下
    in the thick of	正忙于
    in the town	镇上;城里
    in the twinkling of an eye	转瞬间;一眨眼
    in the unlikely event	万一
    in the vicinity of	附近;邻近
    in the village	村里
    in the wake of	之后;随着
    in the water	水中;水里
    in the way	挡道;妨碍
    in the way of	方面;妨碍
    in the west	西方;西部
    in the whole world	全世界
    in the wild	野外;野生
    in the winter	冬天;冬季
    in the woods	树林里
    in the world	世界上;全世界
    in the wrong	错误
    in the years ahead	今后几年;未来
    in the years to come	今后几年;未来几年;未来
    in theory	理论上;从理论上讲
    in this area	这方面;这一领域;该地区
    in this case	在这种情况下;这样
    in this connection	在这方面;为此;就此
    in this context	在此背景下;为此;在这方面
    in this direction	朝这个方向
    in this instance	在这种情况下
    in this manner	这样;以这种方式
    in this matter	这件事;在此问题上
    in this part of the world	在世界这一地区
    in this regard	在这方面;为此;就此
    in this respect	在这方面
    in this respect also	这方面
    in this sense	在这个意义上;从这个意义上说
    in this situation	在这种情况下
    in this spirit	本着这一精神;本着这种精神
    in this way	这样;以这种方式;通过这种方式
    in this world	这世上;世界上
    in time	及时
    in time of need	需要时
    in time of war	战时
    in total	总共;共计;共;一共
    in total disregard	完全无视
    in touch	联系;接触
    in touch with	联系;接触
    in town	镇上;城里
    in transit	途中;过境
    in triumph	凯旋;得意洋洋
    in trouble	陷入困境;有麻烦
    in tune with	协调
    in turn	反过来;依次;轮流
    in unison	一致;齐声
    in urgent need	急需;迫切需要
    in use	使用中;在使用
    in vain	徒劳;白白;枉然
    in various fields	各领域;各个领域
    in various forms	各种形式
    in various ways	以各种方式
    in view	考虑到;看得见
    in view of	鉴于;考虑到
    in view of the fact that	鉴于;考虑到
    in violation of	违反;违背
    in virtue of	由于;凭借
    in vogue	流行
    in want of	需要;缺乏
    in war	战争中
    in which case	在这种情况下
    in whole or in part	全部或部分
    in witness whereof	以昭信守
    in work	在职
    in writing	书面;以书面形式
    in-box	收件箱
    in-depth	深入;深度
    in-depth development	深入发展
    in-depth discussion	深入讨论
    in-depth exchange of views	深入交换意见
    in-depth study	深入研究
    in-house	内部
    in-kind	实物
    in-laws	姻亲;公婆
    in-patient	住院病人
    in-service	在职
    in-service training	在职培训
    inability	无法;无力;不能
    inaccessible	难以接近;无法进入;无法访问
    inaccuracy	不准确
    inaccurate	不准确;不精确
    inaction	不作为;无所作为
    inactive	不活跃;不活动
    inadequacy	不足;不充分
    inadequate	不足;不充分;不够
    inadmissible	不可接受;不予受理
    inadvertently	无意中;不经意;疏忽
    inanimate	无生命
    inapplicable	不适用
    inappropriate	不当;不适当;不合适
    inasmuch as	因为;由于
    inaudible	听不见
    inaugural	就职;首届;开幕
    inaugurate	就职;开创;开幕;落成
    inauguration	就职典礼;就职;落成;开幕
    inauspicious	不吉利;不祥
    inborn	天生;先天
    inbound	入境;进站
    Inc.	公司
    incapable	不能;无能;无法
    incarceration	监禁
    incarnate	化身
    incarnation	化身
    incense	香;熏香
    incense burner	香炉
    incentive	激励;奖励;激励措施;动力
    inception	开始;成立
    incessant	不断;不停
    incessantly	不断;不停
    inch	英寸;寸
    incidence	发生率;发病率
    incident	事件;事故
    incidental	附带;偶然
    incidentally	顺便说一句;顺便;偶然
    incinerate	焚烧
    incineration	焚烧
    incision	切口
    incisive	尖锐;深刻
    incite	煽动;鼓动
    incite hatred	煽动仇恨
    incitement	煽动
    inclement	恶劣
    inclination	倾向;爱好;倾斜
    incline	倾斜;倾向
    inclined	倾向于;倾斜
    include	包括;包含;纳入
    including	包括;包含;其中包括
    inclusion	包容;纳入;列入;包括
    inclusive	包容;包容性;普惠
    inclusive finance	普惠金融
    inclusive growth	包容性增长
    inclusiveness	包容;包容性
    income	收入;收益;所得
    income distribution	收入分配
    income gap	收入差距
    income level	收入水平
    income per capita	人均收入
    income source	收入来源
    income tax	所得税
    incoming	传入;即将上任;入境
    incomparable	无与伦比;无可比拟
    incompatible	不兼容;不相容
    incompetence	无能
    incompetent	无能;不称职
    incomplete	不完整;不完全
    incomprehensible	难以理解;不可理解
    incomprehension	不理解
    inconceivable	不可思议;难以想象
    inconclusive	没有结论;不确定
    incongruous	不协调
    inconsiderate	不体谅
    inconsistency	不一致;矛盾
    inconsistent	不一致;不符;矛盾
    inconsolable	伤心欲绝
    inconspicuous	不显眼
    inconvenience	不便;麻烦
    inconvenient	不便;不方便
    incorporate	纳入;合并;融入
    incorporated	纳入;公司;注册成立
    incorporation	纳入;合并;成立
    incorrect	不正确;错误
    incorruptible	廉洁
    increase	增加;增长;提高;上升;增多
    increase efficiency	提高效率;增效
    increase in	增加;增长
    increase income	增加收入;增收
    increase investment	增加投资;加大投入
    increased	增加;增长;提高
    increasing	日益;不断增加;增加;越来越多
    increasingly	日益;越来越;愈加
    incredible	难以置信;不可思议
    incredibly	非常;难以置信
    incredulous	怀疑;不相信
    increment	增量
    incremental	增量;渐进
    incriminate	牵连
    incubation	孵化;潜伏
    incubator	孵化器
    incumbent	现任;在职
    incur	招致;承担;遭受;产生
    incurable	不治;无法治愈
    incurably	不可救药
    indebted	感激;负债
    indebtedness	债务;负债
    indecent	下流;猥亵
    indecision	犹豫不决
    indeed	确实;的确;真正;其实
    indefinite	无限期;不确定
    indefinitely	无限期
    indelible	不可磨灭
    indelicate	粗俗
    indemnity	赔偿;补偿
    indent	缩进
    independence	独立;独立性
    independence and autonomy	独立自主
    independent	独立;自主;自治
    independent audit	独立审计
    independent brand	自主品牌
    independent commission against corruption	廉政公署
    independent country	独立国家
    independent director	独立董事
    independent expert	独立专家
    independent foreign policy of peace	独立自主的和平外交政策
    independent innovation	自主创新
    independent intellectual property	自主知识产权
    independent research and development	自主研发
    independent state	独立国家
    independently	独立;自主
    indescribable	难以形容
    index	指数;索引;指标
    India	印度
    Indian	印度;印度人;印第安人
    Indian Army	印度军队
    Indian government	印度政府
    Indian Ocean	印度洋
    Indian prime minister	印度总理
    Indiana	印第安纳
    Indianapolis	印第安纳波利斯
    indicate	表明;显示;指出;表示
    indication	迹象;表明;指示
    indicative	指示性;表明
    indicator	指标;指示器
    indicator system	指标体系
    indices	指数;指标
    indict	起诉;控告
    indictment	起诉书;起诉;公诉
    indifference	冷漠;漠不关心
    indifferent	冷漠;漠不关心;无动于衷
    indigenous	土著;本土;本地
    indigenous innovation	自主创新
    indigenous people	土著人民;原住民;土著人
    indigestion	消化不良
    indignant	愤慨;愤怒
    indignantly	愤怒;愤愤
    indignation	愤慨;愤怒;义愤
    indigo	靛蓝
    indirect	间接
    indirectly	间接
    indiscretion	轻率
    indiscriminate	不分青红皂白;任意
    indispensable	不可缺少;不可或缺;必不可少
    indisposed	不舒服
    indisputable	无可争辩;不容置疑
    indistinct	模糊
    individual	个人;个体;单独;个别;人
    individual business	个体户;个体工商户
    individual case	个案;个别案例
    individual citizens	公民个人
    individual country	个别国家
    individual income tax	个人所得税
    individual industrial and commercial households	个体工商户
    individual needs	个人需要;个人需求
    individual right	个人权利
    individual rights	个人权利
    individualism	个人主义
    individuality	个性
    individually	个别;单独;逐个
    indivisible	不可分割
    indivisible part	不可分割的一部分
    Indo-Pacific	印太
    indoctrinate	灌输;洗脑
    indolence	懒惰
    indolent	懒惰
    indomitable	不屈不挠;顽强
    Indonesia	印度尼西亚;印尼
    Indonesian	印尼;印度尼西亚
    indoor	室内
    indoors	室内;屋里
    induce	诱导;引起;诱使
    inducement	诱因;诱惑
    induction	诱导;归纳;入职;感应
    indulge	沉溺;放纵;纵容
    indulgence	放纵;沉溺
    indulgent	纵容;宽容
    indulgently	宽容;纵容
    industrial	工业;产业
    industrial accident	工业事故;工伤事故
    industrial adjustment	产业调整
    industrial and commercial	工商
    industrial and supply chains	产业链供应链;产供链
    industrial area	工业区
    industrial base	工业基地;产业基地;工业基础
    industrial bureau	工业局
    industrial chain	产业链
    industrial chain and supply chain	产业链供应链
    industrial cluster	产业集群
    industrial cooperation	产业合作
    industrial country	工业国家;工业国
    industrial design	工业设计
    industrial development	产业发展;工业发展
    industrial enterprise	工业企业
    industrial estate	工业区;工业邨
    industrial injury	工伤
    industrial innovation	产业创新
    industrial internet	工业互联网
    industrial layout	产业布局
    industrial output	工业产值;工业产出
    industrial output value	工业总产值;工业产值
    industrial park	工业园区;产业园;工业园
    industrial policy	产业政策
    industrial pollution	工业污染
    industrial product	工业产品;工业品
    industrial production	工业生产
    industrial products	工业产品;工业品
    industrial property	工业产权
    industrial restructuring	产业结构调整
    industrial revolution	工业革命
    industrial robot	工业机器人
    industrial sector	工业部门;产业部门
    industrial society	工业社会
    industrial structure	产业结构;工业结构
    industrial system	工业体系;产业体系
    industrial transfer	产业转移
    industrial transformation	产业转型
    industrial upgrading	产业升级
    industrial value added	工业增加值
    industrial waste	工业废物;工业废料
    industrial wastewater	工业废水
    industrial zone	工业区;产业园区
    industrialised	工业化
    industrialist	实业家;工业家
    industrialization	工业化;产业化
    industrialize	工业化
    industrialized	工业化;工业化国家
    industrialized countries	工业化国家
    industrious	勤劳;勤奋
    industriously	勤奋
    industry	行业;产业;工业;业界
    industry and commerce	工商;工商业
    industry association	行业协会
    industry standard	行业标准
    ineffective	无效;效率低下
    ineffectual	无效
    inefficiency	低效;效率低下
    inefficient	低效;效率低下;效率低
    ineligible	不合格;没有资格
    inept	无能;笨拙
    inequality	不平等;不等式
    inert	惰性;迟钝
    inertia	惯性;惰性
    inertial	惯性
    inestimable	无法估量
    inevitable	不可避免;必然;难免
    inevitably	不可避免;必然;难免
    inexhaustible	取之不尽;无穷无尽
    inexorable	无情;不可阻挡
    inexpensive	便宜;廉价
    inexperienced	缺乏经验;没有经验
    inexplicable	无法解释;莫名其妙
    inextricably linked	密不可分
    infallible	绝对可靠;万无一失
    infamous	臭名昭著;声名狼藉
    infancy	婴儿期;幼年;初期
    infant	婴儿;幼儿
    infant formula	婴儿配方奶粉;婴幼儿配方奶粉
    infant mortality	婴儿死亡率
    infantry	步兵
    infect	感染;传染
    infected	感染;受感染;染病
    infection	感染;传染
    infectious	传染性;传染;感染性
    infectious disease	传染病
    infectious diseases	传染病
    infer	推断;推论
    infer from	推断
    inference	推理;推论;推断
    inferior	劣质;下等;低劣;下级
    inferiority	自卑;劣势
    inferiority complex	自卑感
    infernal	地狱;可恶
    infertile	不育;贫瘠
    infertility	不孕;不育
    infest	滋生;侵扰
    infidel	异教徒
    infidelity	不忠
    infighting	内斗
    infiltrate	渗透;潜入
    infiltration	渗透;浸润
    infinite	无限;无穷
    infinitely	无限;无穷
    infinity	无穷;无限;无穷大
    infirm	体弱;虚弱
    inflame	激怒;发炎
    inflamed	发炎
    inflammable	易燃
    inflammation	炎症;发炎
    inflammatory	炎症;煽动性;炎性
    inflatable	充气
    inflate	膨胀;充气
    inflation	通货膨胀;通胀
    inflation rate	通货膨胀率;通胀率
    inflationary	通货膨胀;通胀
    inflexibility	僵化
    inflexible	不灵活;僵化
    inflict	造成;施加;使遭受
    inflict heavy casualties	造成重大伤亡
    inflow	流入
    inflow of foreign capital	外资流入
    influence	影响;影响力;势力;作用
    influencer	网红;有影响力的人
    influential	有影响力;影响力;有影响
    influenza	流感;流行性感冒
    influx	涌入;流入
    inform	通知;告知;告诉
    informal	非正式
    informal consultations	非正式磋商
    informal discussion	非正式讨论
    informal economy	非正规经济
    informal employment	非正规就业
    informal meeting	非正式会议
    informal sector	非正规部门
    informal settlement	非正规住区
    informally	非正式
    informant	线人;举报人
    information	信息;资料;情报;消息;资讯
    information age	信息时代
    information and communication technology	信息通信技术;信息和通信技术
    information and communications technology	信息通信技术;信息和通信技术
    information asymmetry	信息不对称
    information center	信息中心
    information construction	信息化建设
    information database	信息数据库
    information department	新闻司;信息部门
    information disclosure	信息披露;信息公开
    information exchange	信息交流;信息交换
    information industry	信息产业
    information infrastructure	信息基础设施
    information management	信息管理
    information network	信息网络
    information office	新闻办公室
    information platform	信息平台
    information processing	信息处理
    information resources	信息资源
    information retrieval	信息检索
    information revolution	信息革命
    information science	信息科学
    information security	信息安全
    information service	信息服务
    information services	信息服务
    information sharing	信息共享
    information society	信息社会
    information system	信息系统
    information technology	信息技术
    information theory	信息论
    information warfare	信息战
    informational	信息
    informative	内容丰富;提供信息
    informatization	信息化
    informed	知情;了解;通知
    informed consent	知情同意
    informer	告密者;线人
    infrared	红外;红外线
    infrared ray	红外线
    infrastructure	基础设施
    infrastructure construction	基础设施建设;基建
    infrastructure investment	基础设施投资;基建投资
    infrastructure project	基础设施项目
    infringe	侵犯;侵权
    infringe upon	侵犯;侵害
    infringement	侵权;侵犯
    infuriate	激怒
    infuse	注入;灌输
    infusion	输液;注入
    ingenious	巧妙;独创;精巧
    ingenuity	独创性;匠心;聪明才智
    ingot	锭;铸锭
    ingrained	根深蒂固
    ingratitude	忘恩负义
    ingredient	成分;配料;原料;食材
    inhabit	居住;栖息
    inhabitant	居民
    inhabited	有人居住;居住
    inhalation	吸入
    inhale	吸入;吸气
    inherent	固有;内在;与生俱来
    inherently	固有;本质上;天生
    inherit	继承;遗传;传承
    inherit and carry forward	继承和发扬;传承弘扬
    inheritance	继承;遗产;传承
    inherited	继承;遗传
    inhibit	抑制;阻止
    inhibition	抑制
    inhibitor	抑制剂
    inhospitable	不好客;荒凉
    inhuman	不人道;非人
    inhumane	不人道;非人道
    inimical	不利;敌对
    iniquity	罪孽;不公正
    initial	初始;最初;初步;首字母
    initial public offering	首次公开募股;首次公开发行
    initial public offerings	首次公开募股;首次公开发行
    initial report	初次报告;首次报告
    initial stage	初期;初级阶段
    initialize	初始化
    initially	最初;起初
    initially set	最初
    initiate	发起;启动;开始
    initiation	启动;发起;入会
    initiative	倡议;主动;主动性;举措
    initiator	发起人;倡议者
    inject	注射;注入
    injection	注射;注入;针
    injunction	禁令
    injure	伤害;受伤;损害
    injured	受伤;伤者;伤员
    injurious	有害
    injury	伤害;受伤;损伤;伤势;损害
    injustice	不公;不公正;冤枉
    ink	墨水;墨;油墨;水墨
    inkling	略知
    inland	内陆;内地
    inlet	入口;进口
    inline	内联
    inmate	囚犯;犯人
    inn	客栈;旅馆;小酒馆
    innards	内脏
    innate	天生;先天;与生俱来
    innate ability	天赋
    inner	内部;内心;内
    inner city	内城;市中心
    Inner Mongolia	内蒙古
    Inner Mongolia Autonomous Region	内蒙古自治区
    inner strength	内在力量
    inner wall	内壁
    inner world	内心世界
    innkeeper	客栈老板;店主
    innocence	清白;无辜;纯真;天真
    innocent	无辜;无罪;天真;清白
    innocent people	无辜者;无辜百姓;无辜平民
    innocently	天真;无辜
    innovate	创新;革新
    innovate and develop	创新发展
    innovation	创新;革新
    innovation ability	创新能力
    innovation and development	创新发展
    innovation and entrepreneurship	创新创业
    innovation capability	创新能力
    innovation capacity	创新能力
    innovation center	创新中心
    innovation mechanism	创新机制
    innovation platform	创新平台
    innovation system	创新体系
    innovation-driven	创新驱动
    innovation-driven development	创新驱动发展
    innovative	创新;创新性;创新型
    innovative capability	创新能力
    innovative country	创新型国家
    innovative development	创新发展
    innovative drug	创新药
    innovative enterprise	创新型企业
    innovative spirit	创新精神
    innovative talent	创新人才
    innovative talents	创新人才;创新型人才
    innovative thinking	创新思维
    innovator	创新者
    innumerable	无数;数不清
    inoculate	接种
    inoculation	接种
    inorganic	无机
    inpatient	住院病人;住院
    input	输入;投入
    inquest	验尸;讯问
    inquire	询问;打听;查询;调查
    inquirer	询问者;问询报
    inquiring	询问;好奇
    inquiry	询问;调查;探究;查询
    inquisition	宗教裁判所;审讯
    inquisitive	好奇
    insane	疯狂;精神错乱;疯
    insanity	精神错乱;疯狂
    insatiable	贪得无厌;永不满足
    inscribe	题写;铭刻;刻
    inscription	铭文;题词;碑文
    inscrutable	高深莫测;难以捉摸
    insect	昆虫;虫
    insecticide	杀虫剂
    insecure	不安全;没有安全感
    insecurity	不安全;不安全感
    inseparable	不可分割;分不开;密不可分
    insert	插入;嵌入
    insertion	插入
    inshore	近海;近岸
    inshore fishing	近海捕捞
    inside	里面;内部;里;内
    inside and outside	内外
    inside information	内幕消息;内部信息;内幕信息
    inside out	里外翻转;彻底
    inside story	内幕
    inside the house	屋里
    insider	内幕;知情人士;内部人士
    insider trading	内幕交易
    insidious	阴险;隐伏
    insight	洞察力;见解;洞察;洞见
    insightful	有见地;深刻
    insignificant	微不足道;无足轻重
    insinuate	暗示;影射
    insinuation	暗示;影射
    insipid	平淡;乏味
    insist	坚持;坚持要求
    insistence	坚持
    insistent	坚持;持续
    insistently	坚持
    insofar as	只要
    insolence	傲慢;无礼
    insolent	傲慢;无礼
    insolently	傲慢
    insoluble	不溶;无法解决
    insolvency	破产;资不抵债;无力偿债
    insomnia	失眠
    inspect	检查;视察;检验;考察
    inspection	检查;视察;检验;考察;巡视;督查
    inspection and quarantine	检验检疫
    inspection team	检查组;巡视组;督查组
    inspection tour	视察;考察
    inspector	检查员;检察官;督察;巡官
    inspectorate	监察局;视察团
    inspiration	灵感;启发;鼓舞;启示
    inspirational	鼓舞人心;励志
    inspire	鼓舞;激励;启发;激发
    inspired	启发;鼓舞;激励;灵感
    inspiring	鼓舞人心;激励人心;励志
    inspiring story	感人故事
    instability	不稳定;动荡
    Instagram	照片墙
    instal	安装
    install	安装;设置;装
    install and use	安装使用
    installation	安装;装置;设施
    installed capacity	装机容量;装机
    installer	安装程序;安装人员
    installing	安装
    installment	分期付款;分期
    instalment	分期付款;分期
    instance	例子;实例;情况;事例
    instant	立即;瞬间;即时;立刻
    instant message	即时消息
    instant messaging	即时通讯;即时通信
    instant noodles	方便面
    instantaneous	瞬间;瞬时
    instantly	立即;立刻;马上;瞬间
    instead	反而;而是;代替;相反
    instead of	而不是;代替;而非
    instead of being	而不是
    instep	脚背
    instigate	煽动;唆使;教唆
    instigation	煽动;唆使
    instil	灌输
    instill	灌输
    instinct	本能;直觉
    instinctive	本能;直觉
    instinctively	本能
    institute	研究所;学院;研究院;协会;设立
    institute of technology	理工学院;技术学院
    institutes of higher education	高等院校;高校
    institution	机构;制度;院校
    institution of higher learning	高等院校;高等学校;高校
    institutional	制度;机构;体制
    institutional advantages	制度优势
    institutional arrangement	制度安排;体制安排
    institutional building	机构建设;体制建设
    institutional capacity	机构能力;体制能力
    institutional framework	体制框架;机构框架
    institutional guarantee	制度保障
    institutional innovation	制度创新;体制创新
    institutional investor	机构投资者
    institutional mechanism	体制机制
    institutional opening-up	制度型开放
    institutional reform	机构改革;体制改革
    institutional system	制度体系
    institutionalization	制度化
    institutionalize	制度化
    institutionalized	制度化
    institutions of higher learning	高等院校;高校
    instruct	指示;指导;命令;教导
    instruction	指示;说明;教学;指令
    instruction manual	说明书;使用手册
    instructional	教学
    instructions	说明;指示;指令;指导
    instructions for use	使用说明
    instructive	有教育意义;有启发
    instructor	教练;教官;导师;教员
    instrument	仪器;工具;乐器;文书;手段
    instrumental	器乐;重要作用;工具性
    instrumentation	仪器;仪表
    insubordination	不服从
    insufferable	难以忍受
    insufficient	不足;不够;不充分
    insufficient funds	资金不足
    insufficient supply	供应不足
    insufficiently	不足;不够
    insularity	偏狭
    insulate	绝缘;隔离
    insulation	绝缘;隔热
    insulator	绝缘体
    insulin	胰岛素
    insult	侮辱;羞辱;辱骂
    insulting	侮辱;侮辱性
    insurance	保险
    insurance benefit	保险金
    insurance company	保险公司
    insurance fund	保险基金
    insurance industry	保险业
    insurance market	保险市场
    insurance policy	保险单;保单
    insurance policyholder	投保人
    insurance premium	保险费;保费
    insurance product	保险产品
    insurance regulatory commission	保监会
    insurance system	保险制度
    insure	投保;保险;确保
    insured	投保人;被保险人;投保
    insured person	被保险人;参保人
    insurer	保险公司;保险人;承保人
    insurgency	叛乱;起义
    insurgent	叛乱分子;武装分子;叛军
    insurgents	叛乱分子;武装分子
    insurmountable	不可逾越;无法克服
    insurrection	起义;叛乱;暴动
    intact	完整;完好;完好无损
    intake	摄入;摄入量;入学
    intangible	无形;非物质
    intangible assets	无形资产
    intangible cultural heritage	非物质文化遗产;非遗
    integer	整数
    integral	整体;不可或缺;积分;组成部分
    integral component	组成部分
    integral part	组成部分
    integral whole	整体
    integrate	整合;融入;集成;结合;一体化
    integrate into	融入
    integrated	综合;一体化;集成;整合
    integrated approach	综合办法;综合方法;综合方针
    integrated circuit	集成电路
    integrated circuits	集成电路
    integrated development	融合发展;一体化发展;综合发展
    integrated management	综合管理
    integrated system	综合系统;集成系统
    integrated transport	综合交通
    integrated urban-rural development	城乡融合发展
    integrating	整合;融合
    integration	一体化;整合;融合;集成
    integration and development	融合发展
    integration into	融入
    integrity	诚信;完整;正直;完整性;廉洁
    Intel	英特尔
    intellect	智力;才智;理智
    intellectual	知识分子;智力;知识
    intellectual development	智力开发;智力发展
    intellectual property	知识产权
    intellectual property law	知识产权法
    intellectual property office	知识产权局
    intellectual property protection	知识产权保护
    intellectual property right	知识产权
    intellectual property rights	知识产权
    intellectual resources	智力资源
    intellectual support	智力支持
    intellectuals	知识分子
    intelligence	情报;智力;智能;智慧
    intelligence agency	情报机构;情报部门
    intelligence quotient	智商
    intelligence service	情报机构;情报部门
    intelligent	聪明;智能;智慧;智能化
    intelligent manufacturing	智能制造
    intelligent robot	智能机器人
    intelligent system	智能系统
    intelligent transportation	智能交通
    intelligentsia	知识界;知识分子
    intelligible	可理解;清晰
    intend	打算;意图;想要;有意
    intended	打算;旨在;预定;拟
    intended for	用于;旨在
    intended to	旨在;打算
    intense	强烈;激烈;紧张
    intense competition	激烈竞争;竞争激烈
    intensely	强烈;剧烈;紧张
    intensification	加剧;强化;加强
    intensified efforts	加大力度;加紧努力
    intensify	加强;加剧;加大;强化
    intensify efforts	加大力度;加紧努力
    intensity	强度;烈度
    intensive	密集;集约;强化
    intensive care	重症监护
    intensive care unit	重症监护室;重症监护病房
    intensive reading	精读
    intensively	密集;集中;集约
    intent	意图;目的;意向;专心
    intention	意图;意向;打算;目的
    intentional	故意;有意
    intentionally	故意;有意
    intently	专心;专注;聚精会神
    inter alia	除其他外;特别是;尤其
    inter-agency	机构间
    inter-city	城际
    inter-ethnic	族裔间;民族间
    Inter-Korean	朝韩;韩朝
    Inter-Parliamentary Union	各国议会联盟;议会联盟
    inter-regional	区域间;跨地区
    interact	互动;交互;相互作用
    interact with	互动;交互
    interaction	互动;相互作用;交互;交往
    interactive	互动;交互式;交互
    interbank	银行间;同业
    interbank market	银行间市场
    intercept	拦截;截获
    interception	拦截;截获
    interchange	交换;互换;立交桥
    interchangeable	可互换
    intercity	城际
    interconnected	相互联系;互联;相互关联
    interconnectedness	相互联系
    interconnection	互联互通;互联;相互联系
    interconnectivity	互联互通
    intercontinental	洲际
    intercontinental ballistic missile	洲际弹道导弹
    intercourse	交往;性交
    interdependence	相互依存;相互依赖
    interdependent	相互依存;相互依赖
    interdisciplinary	跨学科;交叉学科
    interest	兴趣;利益;利息;关注
    interest expense	利息支出
    interest group	利益集团
    interest groups	利益集团
    interest in	兴趣;利益
    interest income	利息收入
    interest payment	利息支付;利息
    interest rate	利率
    interest rate cut	降息
    interest rate hike	加息
    interest rates	利率
    interest-free	无息
    interest-free loan	无息贷款
    interested	感兴趣;有兴趣;兴趣
    interested parties	有关各方;利益相关方;有关方面
    interested party	利害关系人;当事方;利害关系方
    interesting	有趣;有意思
    interestingly	有趣的是
    interests	利益;兴趣
    interface	接口;界面
    interfere	干涉;干扰;干预
    interfere in internal affairs	干涉内政
    interference	干涉;干扰;干预
    intergovernmental	政府间
    intergovernmental body	政府间机构
    intergovernmental organization	政府间组织
    intergovernmental panel on climate change	政府间气候变化专门委员会
    interim	临时;中期;过渡
    interim government	临时政府;过渡政府
    interim measures	临时措施
    interim president	临时总统
    interim provisions	暂行规定
    interim regulations	暂行条例
    interim report	临时报告;中期报告
    interior	内部;内陆;室内;内政
    interior decoration	室内装饰;装修
    interior design	室内设计
    interior minister	内政部长
    interior ministry	内政部
    interject	插话
    interlock	连锁
    interlocutor	对话者
    interloper	闯入者
    interlude	插曲;间奏
    intermediary	中介;中间人;媒介
    intermediary service	中介服务
    intermediate	中级;中间;中
    intermediate court	中级法院
    intermediate goods	中间产品
    intermediate people's court	中级人民法院;中院
    intermediate people's courts	中级人民法院
    intermediate school	中级学校
    interment	安葬
    interminable	没完没了;无休止
    intermittent	间歇;断断续续
    intern	实习生;实习
    intern doctor	实习医生
    internal	内部;国内;内
    internal affairs	内政;内部事务
    internal affairs of other countries	别国内政;他国内政
    internal audit	内部审计
    internal circulation	内循环
    internal combustion engine	内燃机
    internal conflict	国内冲突;内部冲突
    internal control	内部控制
    internal displacement	境内流离失所;国内流离失所
    internal management	内部管理
    internal market	内部市场;国内市场
    internal medicine	内科
    internal organs	内脏
    internal oversight	内部监督
    internal strife	内讧;内乱
    internal structure	内部结构
    internal supervision	内部监督
    internal trade	国内贸易
    internal waters	内水
    internally	内部
    internally displaced persons	国内流离失所者;境内流离失所者
    international	国际;国际性
    international affairs	国际事务
    international agency	国际机构
    international agreement	国际协定;国际协议
    international aid	国际援助
    international airport	国际机场
    international arbitration	国际仲裁
    international arena	国际舞台
    international assistance	国际援助
    International Atomic Energy Agency	国际原子能机构
    international balance of payments	国际收支
    international bank	国际银行
    international bodies	国际机构
    international body	国际机构
    international borders	国际边界
    international brand	国际品牌
    international broadcasting	国际广播
    international bureau	国际局
    international business	国际商务;国际业务
    international capital	国际资本
    international center	国际中心
    international centre	国际中心
    international circulation	国际循环
    international city	国际化城市;国际都市
    International Civil Aviation Organization	国际民用航空组织;国际民航组织
    international civil servants	国际公务员
    international co-operation	国际合作
    international commerce	国际商业;国际商务
    international commission	国际委员会
    international commitments	国际承诺
    international committee	国际委员会
    International Committee of the Red Cross	红十字国际委员会;红十字委员会
    international community	国际社会
    international competition	国际竞争
    international competitiveness	国际竞争力
    international conference	国际会议
    international conflict	国际冲突
    international consensus	国际共识
    international convention	国际公约;国际惯例
    international conventions	国际公约
    international cooperation	国际合作
    international court	国际法院;国际法庭
    International Court of Justice	国际法院
    international covenant	国际公约;国际盟约
    international covenant on civil and political rights	公民权利和政治权利国际公约
    international covenant on economic, social and cultural rights	经济、社会及文化权利国际公约;经济社会文化权利国际公约
    international crime	国际犯罪;国际罪行
    international crimes	国际罪行;国际犯罪
    International Criminal Court	国际刑事法院
    international criminal tribunal	国际刑事法庭
    International Criminal Tribunal for Rwanda	卢旺达问题国际刑事法庭
    International Criminal Tribunal for the former Yugoslavia	前南斯拉夫问题国际法庭;前南问题国际法庭
    international currency	国际货币
    international custom	国际惯例;国际习惯
    international customary law	国际习惯法;习惯国际法
    international day	国际日
    international debt	国际债务
    international development	国际发展
    international development association	国际开发协会
    international development cooperation	国际发展合作
    international division of labor	国际分工
    international economic cooperation	国际经济合作
    international economic order	国际经济秩序
    international economic relations	国际经济关系
    international economy	国际经济
    international effort	国际努力
    international efforts	国际努力
    international environment	国际环境
    international equity	国际公平
    international exchange	国际交流
    international exchange rate	国际汇率
    international exchanges	国际交流;国际交往
    international exhibition	国际展览;国际展览会
    international experience	国际经验
    international expert	国际专家
    international fair	国际博览会
    international festival	国际节
    international film festival	国际电影节
    international finance	国际金融
    international finance corporation	国际金融公司
    international financial center	国际金融中心
    international financial centre	国际金融中心
    international financial crisis	国际金融危机
    international financial institution	国际金融机构
    international financial institutions	国际金融机构
    international financial market	国际金融市场
    international financial system	国际金融体系;国际金融制度
    international flight	国际航班
    international flights	国际航班
    international forum	国际论坛
    international framework	国际框架
    international friends	国际友人
    international fund	国际基金
    International Fund for Agricultural Development	国际农业发展基金;农发基金
    international governance	国际治理
    international hotel	国际酒店
    international human rights	国际人权
    international human rights instruments	国际人权文书
    international human rights law	国际人权法
    international humanitarian law	国际人道主义法;国际人道法
    international image	国际形象
    international industrial	国际产业
    international industrial division	国际产业分工
    international influence	国际影响力
    international institution	国际机构
    international institutions	国际机构
    international instrument	国际文书
    international instruments	国际文书
    international investment	国际投资
    international investor	国际投资者
    international issue	国际问题
    international issues	国际问题
    international judicial cooperation	国际司法合作
    international justice	国际公正;国际司法;国际正义
    international labor day	国际劳动节
    International Labor Organization	国际劳工组织
    international labour conference	国际劳工大会
    International Labour Organization	国际劳工组织
    international language	国际语言
    international law	国际法
    International Law Commission	国际法委员会
    international legal order	国际法律秩序
    international level	国际水平;国际一级;国际层面
    international logistics	国际物流
    international maritime organization	国际海事组织
    international market	国际市场
    international market price	国际市场价格
    international media	国际媒体
    international meeting	国际会议
    International Monetary Fund	国际货币基金组织
    international monetary system	国际货币体系
    international name	国际名称
    international non-governmental organization	国际非政府组织
    international normative	国际规范
    international norms	国际准则;国际规范
    international obligation	国际义务
    international obligations	国际义务
    international oil price	国际油价
    international oil prices	国际油价
    international olympic	国际奥林匹克
    International Olympic Committee	国际奥委会;国际奥林匹克委员会
    international opinion	国际舆论
    international order	国际秩序
    international order based on	国际秩序
    international organization	国际组织
    International Organization for Migration	国际移民组织
    International Organization for Standardization	国际标准化组织
    international organizations	国际组织
    international partner	国际伙伴
    international partners	国际伙伴
    international partnership	国际伙伴关系
    international peace	国际和平
    international peace and security	国际和平与安全
    international peacekeeping	国际维和
    international people	国际人士
    international personnel	国际人员
    international platform	国际平台
    international police	国际警察
    international politics	国际政治
    international port	国际港口;国际港
    international practice	国际惯例
    international prestige	国际声誉;国际威望
    international price	国际价格
    international protection	国际保护
    international public law	国际公法
    international public opinion	国际舆论
    international regime	国际制度;国际机制
    international relation	国际关系
    international relations	国际关系
    international relief	国际救援;国际救济
    international research	国际研究
    international responsibility	国际责任
    international river	国际河流
    international rule	国际规则
    international rules	国际规则
    international school	国际学校
    international security	国际安全
    international seminar	国际研讨会
    international settlement	国际结算;公共租界
    international shipping	国际航运
    international situation	国际形势;国际局势
    international situation and	国际形势
    international society	国际社会
    international solidarity	国际团结
    International Space Station	国际空间站
    international staff	国际工作人员
    international stage	国际舞台
    international standard	国际标准
    international standards	国际标准
    International Standards Organization	国际标准组织
    international status	国际地位
    international strategy	国际战略
    international student	留学生;国际学生
    international students	留学生;国际学生
    international support	国际支持
    international symposium	国际研讨会
    international system	国际体系
    international team	国际团队
    International Telecommunication Union	国际电信联盟;国际电联
    international tension	国际紧张局势
    international terrorism	国际恐怖主义
    international tourism	国际旅游
    international tourist	国际游客
    international trade	国际贸易
    international trade center	国际贸易中心
    International Trade Centre	国际贸易中心
    international trade law	国际贸易法
    international trade system	国际贸易体系;国际贸易制度
    international trading system	国际贸易体系
    international transport	国际运输
    international travel	国际旅行
    international treaties	国际条约
    international treaty	国际条约
    international tribunal	国际法庭
    international union	国际联盟
    international universities	国际大学
    international waters	国际水域;公海
    international week	国际周
    international well-known	国际知名
    International Women's Day	国际妇女节;三八妇女节
    international year	国际年
    internationalism	国际主义
    internationalization	国际化
    internationalize	国际化
    internationally	国际上;国际
    internationally recognized	国际公认;国际承认;国际认可
    internationally renowned	国际知名;享誉世界
    internationally wrongful act	国际不法行为
    internet	互联网;网络;因特网
    internet access	上网;互联网接入
    internet addiction	网瘾;网络成瘾
    internet application	互联网应用
    internet banking	网上银行
    internet cafe	网吧
    internet celebrity	网红
    internet company	互联网公司;互联网企业
    internet connection	互联网连接;网络连接
    internet enterprise	互联网企业
    internet finance	互联网金融
    internet industry	互联网行业;互联网产业
    internet information	互联网信息;网络信息
    internet of things	物联网
    internet platform	互联网平台;网络平台
    Internet Plus	互联网+
    internet security	互联网安全;网络安全
    internet service provider	互联网服务提供商
    internet technology	互联网技术;网络技术
    internet user	网民;互联网用户;网友
    internet users	网民;互联网用户;网友
    internet-based	基于互联网
    internist	内科医生
    internship	实习
    interoperability	互操作性;互通性
    interpersonal	人际;人际关系
    interpersonal relations	人际关系
    interpersonal relationship	人际关系
    interplay	相互作用
    Interpol	国际刑警组织
    interpret	解释;口译;解读;诠释
    interpretation	解释;口译;解读;诠释
    interpreter	口译员;翻译;解释器
    interrelated	相互关联;相关
    interrelation	相互关系
    interrelationship	相互关系
    interrogate	审问;审讯;盘问
    interrogation	审讯;审问;讯问
    interrogative	疑问
    interrupt	打断;中断;干扰
    interrupted	打断;中断
    interruption	中断;打断
    intersect	相交;交叉
    intersection	交叉;路口;交叉口;十字路口
    intersex	双性
    intersperse	散布
    interstate	州际
    intertwine	交织;缠绕
    interval	间隔;间歇;区间
    intervene	干预;干涉;介入
    intervening	其间;干预
    intervention	干预;干涉;介入
    interventionism	干涉主义
    interview	采访;面试;访谈;访问
    interviewee	受访者;面试者
    interviewer	采访者;面试官
    interweave	交织
    intestinal	肠道;肠
    intestine	肠;肠道;肠子
    intestines	肠;肠道
    intimacy	亲密;亲近
    intimate	亲密;密切;私密
    intimately	亲密;密切
    intimation	暗示
    intimidate	恐吓;威胁;恫吓
    intimidating	令人生畏
    intimidation	恐吓;威胁;恫吓
    intolerable	难以忍受;无法忍受;不可容忍
    intolerably	难以忍受
    intolerance	不容忍;不宽容
    intolerant	不容忍;偏狭
    intonation	语调;声调
    intoxicated	陶醉;醉酒
    intra-party	党内
    intra-regional	区域内
    intractable	棘手;难以解决
    intransigence	不妥协;顽固
    intransigent	不妥协;顽固
    intravenous	静脉;静脉注射
    intravenous injection	静脉注射
    intrepid	无畏;勇猛
    intricate	错综复杂;复杂
    intrigue	阴谋;密谋;引起兴趣
    intriguing	有趣;引人入胜;耐人寻味
    intrinsic	内在;固有;本质
    intrinsic value	内在价值
    introduce	介绍;引入;引进;推出
    introduction	介绍;引言;引进;引入;导论;简介
    introductory	介绍;入门;引言
    introspect	反省
    introspection	反省;内省
    introvert	内向
    intrude	侵入;闯入;打扰
    intruder	入侵者;闯入者
    intrusion	入侵;侵入
    intrusive	侵入
    intuition	直觉
    intuitive	直观;直觉
    inundate	淹没;泛滥
    inundation	淹没;洪水
    invade	侵略;入侵;侵入
    invader	侵略者;入侵者
    invalid	无效;病人;病弱者
    invalid argument	无效参数
    invalid contract	无效合同
    invalidate	无效;作废
    invalidity	无效
    invaluable	宝贵;无价;非常宝贵
    invariable	不变
    invariable rule	不变
    invariably	总是;始终;一律;不变
    invasion	入侵;侵略;侵犯
    invasive	入侵;侵入;侵袭
    invent	发明;创造;虚构;编造
    invention	发明;创造
    inventive	有创造力;创造性
    inventor	发明家;发明人;发明者
    inventory	库存;清单;存货
    inventory management	库存管理
    inverse	逆;相反;反
    inverse relationship	反比
    invert	反转;颠倒
    inverted	倒置;反向
    invest	投资;投入
    investee	被投资方;被投资单位
    investigate	调查;研究;侦查
    investigate and deal with	查处
    investigate and punish	查处
    investigate and research	调查研究
    investigating	调查
    investigating officer	调查官;侦查员
    investigation	调查;研究;侦查;考察
    investigation and research	调查研究
    investigation report	调查报告
    investigation team	调查组;调查小组
    investigative	调查
    investigator	调查员;研究者;调查人员
    investment	投资;投入
    investment agreement	投资协定;投资协议
    investment amount	投资额;投资金额
    investment and financing	投融资
    investment bank	投资银行;投行
    investment banking	投资银行;投行
    investment capital	投资资本
    investment climate	投资环境;投资气候
    investment company	投资公司
    investment cooperation	投资合作
    investment decision	投资决策
    investment environment	投资环境
    investment facilitation	投资便利化
    investment fund	投资基金
    investment growth	投资增长
    investment in	投资
    investment in fixed assets	固定资产投资
    investment income	投资收益;投资收入
    investment management	投资管理
    investment market	投资市场
    investment opportunity	投资机会
    investment plan	投资计划;投资规划
    investment policy	投资政策
    investment portfolio	投资组合
    investment project	投资项目
    investment promotion	招商引资;投资促进
    investment protection	投资保护
    investment return	投资回报
    investment risk	投资风险
    investment strategy	投资策略;投资战略
    investment treaty	投资条约
    investments	投资
    investor	投资者;投资人;投资商
    investors	投资者;投资人
    invigilate	监考
    invigorate	振兴;搞活;激发活力
    invincible	不可战胜;战无不胜;无敌
    inviolability	不可侵犯
    inviolable	不可侵犯;神圣不可侵犯
    invisible	看不见;无形;隐形
    invisible hand	看不见的手
    invitation	邀请;请柬;请帖;邀请函
    invitation letter	邀请函
    invitation to tender	招标
    invite	邀请;请;招致
    invite bids	招标
    invited	应邀;邀请;受邀
    invited guest	嘉宾;应邀嘉宾
    inviting	诱人;邀请
    invocation	祈祷;援引
    invoice	发票
    invoke	援引;调用;祈求
    involuntarily	不由自主;情不自禁
    involuntary	非自愿;不由自主
    involve	涉及;包括;参与;牵涉
    involved	涉及;参与;有关;牵涉
    involvement	参与;介入;牵连
    involving	涉及;牵涉
    inward	向内;内心
    inwardly	内心;暗自
    IOC	国际奥委会
    iodine	碘
    ion	离子
    Iowa	爱荷华;艾奥瓦
    IP address	IP地址
    iPad	平板电脑
    IPCC	政府间气候变化专门委员会;气专委
    iPhone	苹果手机
    IPO	首次公开募股;首次公开发行;上市
    IQ	智商
    IQ test	智力测试
    Iran	伊朗
    Iran nuclear deal	伊核协议;伊朗核协议
    Iran nuclear issue	伊朗核问题;伊核问题
    Iranian	伊朗;伊朗人
    Iranian nuclear issue	伊朗核问题;伊核问题
    Iraq	伊拉克
    Iraq War	伊拉克战争
    Iraqi	伊拉克;伊拉克人
    Iraqi government	伊拉克政府
    Iraqi people	伊拉克人民
    irascible	易怒
    irate	愤怒
    Ireland	爱尔兰
    iris	虹膜;鸢尾
    Irish	爱尔兰;爱尔兰人
    Irish Republican Army	爱尔兰共和军
    irksome	令人厌烦
    iron	铁;熨斗;熨;钢铁
    iron and steel	钢铁
    iron and steel industry	钢铁工业;钢铁行业;钢铁业
    iron bar	铁棒;铁条
    iron curtain	铁幕
    iron fist	铁拳;铁腕
    iron gate	铁门
    iron ore	铁矿石;铁矿
    iron oxide	氧化铁
    iron rice bowl	铁饭碗
    iron-clad	铁杆;坚如磐石
    ironclad	铁证如山;铁甲
    ironic	讽刺;具有讽刺意味
    ironically	讽刺的是;具有讽刺意味
    ironing	熨烫
    ironmonger	五金商
    irony	讽刺;反讽
    irradiation	辐照;照射
    irrational	不合理;非理性
    irreconcilable	不可调和
    irrefutable	无可辩驳;不容置疑
    irregular	不规则;不定期;非正规
    irregular migration	非正常移徙;非法移民
    irregularity	违规行为;不规则;违规
    irrelevant	无关;不相干;不相关
    irreparable	无法弥补;不可挽回
    irreplaceable	不可替代;无可替代
    irresistible	不可抗拒;无法抵抗
    irresistible force	不可抗力
    irresistible trend	不可阻挡
    irresolute	优柔寡断
    irrespective	不论;不管
    irrespective of	不论;不管;无论
    irresponsible	不负责任
    irreverent	不敬
    irreversible	不可逆转;不可逆
    irrevocable	不可撤销;不可挽回
    irrigate	灌溉
    irrigation	灌溉
    irrigation and drainage	灌排;灌溉排水
    irrigation system	灌溉系统
    irrigation works	灌溉工程
    irritable	易怒;急躁;烦躁
    irritably	恼怒;烦躁
    irritate	激怒;刺激;恼怒
    irritated	恼怒;生气
    irritating	令人恼火;气人
    irritation	恼怒;刺激
    Isaac	艾萨克;以撒
    ISIS	伊斯兰国
    Islam	伊斯兰;伊斯兰教
    Islamabad	伊斯兰堡
    Islamic	伊斯兰;伊斯兰教
    Islamic Conference	伊斯兰会议
    Islamic countries	伊斯兰国家
    Islamic country	伊斯兰国家
    Islamic extremism	伊斯兰极端主义
    Islamic law	伊斯兰法;伊斯兰教法
    Islamic Republic of Iran	伊朗伊斯兰共和国;伊朗
    Islamic Revolution	伊斯兰革命
    Islamic State	伊斯兰国
    Islamic world	伊斯兰世界
    Islamist	伊斯兰主义者;伊斯兰
    island	岛;岛屿;岛上
    island country	岛国
    island nation	岛国
    islander	岛民
    islands and reefs	岛礁
    isle	岛;小岛
    islet	小岛
    ISO	国际标准化组织
    isobar	等压线
    isolate	隔离;孤立
    isolated	孤立;隔离;偏僻
    isolation	隔离;孤立
    isosceles	等腰
    isotope	同位素
    Israel	以色列
    Israeli	以色列;以色列人
    Israeli army	以色列军队;以军
    Israeli forces	以军;以色列军队
    Israeli government	以色列政府
    Israeli occupation	以色列占领
    Israeli prime minister	以色列总理
    Israeli-Palestinian	以巴;巴以
    Israeli-Palestinian conflict	巴以冲突;以巴冲突
    issuance	发行;颁发;发布;签发
    issue	问题;发行;议题;发布;发出;颁发;期
    issue a statement	发表声明;发布声明
    issue of	问题
    issuer	发行人;发行方
    issuing	发行;发布;签发
    issuing authority	发证机关;签发机关
    Istanbul	伊斯坦布尔
    isthmus	地峡
    it goes without saying	不言而喻;不用说
    IT industry	信息技术产业;IT行业
    it is believed that	据信;人们相信;人们认为
    it is clear	显然;很明显
    it is clear that	显然;很明显
    it is essential	必须;至关重要
    it is estimated	据估计;估计
    it is expected that	预计;预期
    it is hoped that	希望
    it is imperative	必须;势在必行
    it is important to	重要;必须
    it is known that	众所周知;已知
    it is learned that	据悉;获悉
    it is likely	很可能;可能
    it is necessary to	必须;有必要;需要
    it is no exaggeration	毫不夸张
    it is no wonder	难怪;不足为奇
    it is obvious that	显然;很明显
    it is possible	可能;有可能
    it is reported	据报道;据悉
    it is reported that	据报道;据悉
    it is said	据说
    it is said that	据说;据称
    it is true	诚然;的确
    it is understood	据了解;据悉
    it is worth mentioning	值得一提
    it is worth noting	值得注意
    it may be	可能;也许
    it seems	似乎;看来;好像
    it seems that	似乎;看来;好像
    it should be noted	应当指出;应该指出;值得注意
    it should be noted that	应当指出;应该指出
    Italian	意大利;意大利语;意大利人
    Italian government	意大利政府
    italic	斜体
    Italy	意大利
    itch	痒;发痒
    itchy	发痒;痒
    item	项目;条目;物品;项;议程项目
    iterate	迭代;反复
    iteration	迭代
    iterative	迭代
    iterator	迭代器
    itinerant	流动;巡回
    itinerary	行程;路线
    itself	本身;自身;自己
    Ivan	伊凡;伊万
    ivory	象牙;象牙色
    Ivory Coast	科特迪瓦;象牙海岸
    ivy	常春藤
    """#
}

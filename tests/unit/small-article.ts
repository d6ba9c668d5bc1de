/** One article in both languages that uses each kind of component, for {@link smallContent}. */
export const smallArticle: Readonly<Record<string, string>> = {
  'articles/exports-in-brief/vi.mdx': `---
title: Xuất khẩu nhìn nhanh
slug: xuat-khau-nhin-nhanh
formerSlugs: [xuat-khau-cu]
description: "Xuất khẩu đạt {value indicator=exports period=2020}; bài viết đặt con số ấy cạnh kế hoạch năm sau."
published: "2026-01-12"
updated: "2026-01-15"
headline: { indicator: exports, period: "2020" }
order: 1
---

Tỉnh bán ra nước ngoài <Value indicator="exports" period="2020" />, gọi là <Term id="export-turnover">kim ngạch xuất khẩu</Term>.<Cite source="paper" /> Đó là mức **cao & vững**.

## Đường đi của kế hoạch

- Mục tiêu: <Value indicator="exports" period="2021" role="target" />
- Tăng <Growth indicator="exports" period="2020" /> so với năm trước<Cite source="office" />

<Chart id="exports-plan" />

Xem [trang dữ liệu](/du-lieu/) hoặc dự án <Project id="hydro">Hồi Xuân</Project> và <Indicator id="exports">xuất khẩu</Indicator>.
`,
  'articles/exports-in-brief/en.mdx': `---
title: Exports in brief
slug: exports-in-brief
description: "Exports reached {value indicator=exports period=2020}; this article sets the figure beside the plan of the next year."
published: "2026-01-12"
updated: "2026-01-15"
headline: { indicator: exports, period: "2020" }
order: 1
---

The province sold <Value indicator="exports" period="2020" /> abroad, its <Term id="export-turnover">export turnover</Term>.<Cite source="paper" /> That is a **high & steady** level.

## The way of the plan

- Target: <Value indicator="exports" period="2021" role="target" />
- Growth of <Growth indicator="exports" period="2020" /> on the year before<Cite source="office" />

<Chart id="exports-plan" />

See the [data page](/en/data/), the <Project id="hydro">Hồi Xuân</Project> project and <Indicator id="exports">exports</Indicator>.
`,
};

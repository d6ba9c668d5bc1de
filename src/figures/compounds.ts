/** Vietnamese words of two or three syllables that titles of this site are made of: written apart, read as one, and not broken between two lines. */
export const compounds: readonly string[] =
  `bán lẻ, báo cáo, chỉ số, chỉ tiêu, con số, công nghiệp, công suất, công thương, cả nước, dây chuyền, dịch vụ, dự án, doanh nghiệp, doanh thu,
   địa bàn, giá trị, gia tăng, giới thiệu, hàng hóa, kế hoạch, kết quả, khu vực, lưu chuyển, lọc hóa dầu, mục tiêu, năng lượng, nguồn vốn, nhà máy,
   nhập khẩu, nhiệm vụ, nhiệt điện, phương pháp, quy hoạch, quy mô, sản lượng, sản phẩm, sản xuất, số liệu, thay đổi, thị trường, thủy điện,
   thuật ngữ, thương mại, tăng thêm, tăng trưởng, tổng mức, tổ hợp, trung tâm, tỷ trọng, văn bản, vận hành, xi măng, xuất khẩu`
    .split(',')
    .map((word) => word.trim().normalize('NFC'));
